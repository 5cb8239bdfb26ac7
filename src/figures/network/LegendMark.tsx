import { RegionMark } from "../regions/RegionMark";
import type { LegendItem } from "./legendItems";

const SHAPE_PATHS = {
  square: "M3 3h10v10h-10z",
  circle: "M8 2.6a5.4 5.4 0 1 0 .01 0z",
  hexagon: "M8 2l5.2 3v6l-5.2 3l-5.2 -3v-6z",
  triangle: "M8 3.5l5 9h-10z",
  diamond: "M8 2l4.4 6l-4.4 6l-4.4 -6z",
} as const;

/** Of a mark, seen from near: whole, or notched as a stamp. */
const EDGE = "M2 2A12 12 0 0 1 14 14";

/** The small drawing before a legend's word; its colours are in the style sheet. */
export function LegendMark({ item }: { readonly item: LegendItem }) {
  if (item.kind === "region") return <RegionMark region={item.index} className="legend-mark" />;
  if (item.kind === "shape") {
    return (
      <svg className="legend-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPE_PATHS[item.phrase]} className="legend-shape" />
      </svg>
    );
  }
  if (item.phrase === "isolate") {
    return (
      <svg className="legend-mark" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="4.5" className="legend-hollow" />
      </svg>
    );
  }
  if (item.phrase === "declared" || item.phrase === "documented") {
    return (
      <svg className="legend-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={`${EDGE}V14H2Z`} className="legend-shape" />
        {item.phrase === "declared" && <path d={EDGE} className="legend-broken" />}
      </svg>
    );
  }
  if (item.phrase === "illustrative") {
    return (
      <svg className="legend-mark" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="4" className="legend-shape" />
        <circle cx="8" cy="8" r="6.6" className="legend-dotted" />
      </svg>
    );
  }
  if (item.phrase === "bundle") {
    return (
      <svg className="legend-line legend-wide" viewBox="0 0 28 16" aria-hidden="true">
        <path d="M0 8h28" className="legend-trunk" />
        <rect x="6" y="0.75" width="16" height="14.5" rx="7.25" className="legend-badge" />
        <text x="14" y="12.8" textAnchor="middle" className="legend-number">
          5
        </text>
      </svg>
    );
  }
  return (
    <svg className="legend-line" viewBox="0 0 23 16" aria-hidden="true">
      <path d="M1 8h21" className={`legend-link legend-${item.phrase}`} />
    </svg>
  );
}
