import type { FindableRecord, FoundKind } from "../../analysis/search/findRecords";
import type { Focus } from "../../model/focus";

const FOLDERS: Record<FoundKind, string> = {
  organisation: "enti",
  partnership: "partenariati",
  country: "paesi",
  region: "regioni",
  theme: "temi",
  result: "risultati",
  indicator: "indicatori",
};

/** The page of a record. */
export function pageOfRecord({ kind, id }: FindableRecord): string {
  return `/${FOLDERS[kind]}/${id}`;
}

/** The record as it can be picked in the picture; `null`: it cannot. */
export function focusOfRecord({ kind, id }: FindableRecord): Focus | null {
  return kind === "country" || kind === "region" || kind === "theme" ? null : { kind, id };
}
