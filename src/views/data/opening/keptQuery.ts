import { queryOptions } from "@tanstack/react-query";
import { listOpened } from "../../../data/opening/openedSets";

/** The sets kept in this browser; to be invalidated by whatever opens, renames or removes one. */
export const keptQuery = queryOptions({
  queryKey: ["opened-sets"],
  queryFn: listOpened,
  gcTime: 0,
});
