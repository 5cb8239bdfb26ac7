import { QueryClient } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { endAhead } from "./data/ahead/ahead";
import { DEFAULT_PATH } from "./data/loadDataSet";
import { watchRelease } from "./data/release";
import { dataSetQuery, geographyQuery } from "./data/useLoaded";
import { formatDay, formatNumber } from "./i18n/format";
import { formatSelection, parseSelection } from "./selection/selectionCodec";
import "./app/tokens.css";
import "./app/base.css";
import "./app/start.css";
// After what it overrides.
import "./app/print.css";

endAhead();
watchRelease();
moveDataSetIntoHash();

const queryClient = new QueryClient();
const { dataSet, language } = parseSelection(searchOfHash()).selection;
// Both start before React does; what fails is thrown again, and said, where it is used.
void queryClient.prefetchQuery(dataSetQuery(dataSet ?? DEFAULT_PATH));
void queryClient.prefetchQuery(geographyQuery);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
const page = createRoot(root);
// A transition is drawn in slices.
startTransition(() =>
  page.render(
    <StrictMode>
      <App queryClient={queryClient} />
    </StrictMode>,
  ),
);
// The first number and the first date take the browser some 10 ms each: not in the middle of drawing.
setTimeout(() => formatNumber(0, language));
setTimeout(() => formatDay(0, language, "short"));

/** `?dati=PATH` before the hash, as people type it, becomes part of the hash, where every link keeps it. */
function moveDataSetIntoHash(): void {
  const typed = new URLSearchParams(window.location.search).get("dati");
  if (typed === null) return;
  const [path = "#/"] = (window.location.hash || "#/").split("?");
  const { selection } = parseSelection(searchOfHash());
  const query = formatSelection({ ...selection, dataSet: typed });
  window.history.replaceState(null, "", `${window.location.pathname}${path}${query}`);
}

function searchOfHash(): string {
  return window.location.hash.split("?")[1] ?? "";
}
