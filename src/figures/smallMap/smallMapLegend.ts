import { MARK_SHAPES } from "../../layout/mark";
import { LINK_KINDS } from "../../layout/scene";
import type { PlacedSmallMap } from "../../layout/smallMap/smallMap";
import type { LegendItem } from "../network/legendItems";

/** The entries of the large picture's legend, of what is drawn here. */
export function smallMapLegend({ marks, far, lines, regionIds }: PlacedSmallMap): LegendItem[] {
  const items: LegendItem[] = [];
  regionIds.forEach((region, index) => {
    if (marks.some((mark) => mark.region === index)) {
      items.push({ key: `region-${region}`, kind: "region", region, index });
    }
  });
  for (const phrase of MARK_SHAPES) {
    const isAtEdge = phrase === "diamond" && far.length > 0;
    if (isAtEdge || marks.some(({ shape }) => shape === phrase)) {
      items.push({ key: phrase, kind: "shape", phrase });
    }
  }
  for (const phrase of LINK_KINDS) {
    if (lines.some(({ kind }) => kind === phrase))
      items.push({ key: phrase, kind: "line", phrase });
  }
  for (const phrase of ["preparation", "ended"] as const) {
    if (lines.some(({ state }) => state === phrase)) {
      items.push({ key: phrase, kind: "line", phrase });
    }
  }
  if (marks.some(({ isHollow }) => isHollow)) {
    items.push({ key: "isolate", kind: "state", phrase: "isolate" });
  }
  if (marks.some(({ body }) => body.illustrative)) {
    items.push({ key: "illustrative", kind: "state", phrase: "illustrative" });
  }
  return items;
}
