import { QueryClient } from "@tanstack/react-query";

/** For what later pages ask for that may change or be worth asking again; to be given to each query. */
export const queries = new QueryClient();
// Asks again when somebody comes back to the page.
queries.mount();
