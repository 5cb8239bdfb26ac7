import type { RegionMatrix } from "../../../analysis/overview/regionMatrix";
import { usePhrases } from "../../../i18n/useLanguage";
import { REGIONS_PHRASES } from "./regionsPhrases";

const SIGNS = { more: "▲", as: "=", less: "▼" } as const;

/** What the signs of the table mean: only those that stand in it. */
export function RegionLegend({ matrix }: { readonly matrix: RegionMatrix }) {
  const phrases = usePhrases(REGIONS_PHRASES);
  const cells = matrix.cells.flat();
  const drawn = (["more", "as", "less"] as const).filter((sign) =>
    cells.some(({ comparison }) => comparison === sign),
  );
  return (
    <ul className="face-legend" aria-label={phrases.legend}>
      {drawn.map((sign) => (
        <li key={sign}>
          <i aria-hidden="true">{SIGNS[sign]}</i> {phrases[sign]}
        </li>
      ))}
      {matrix.counted.length > 0 && (
        <li>
          <i className="legend-shade" aria-hidden="true" /> {phrases.shade}
        </li>
      )}
      {cells.some(({ ids: [g, h], partnerships }) => g === h && partnerships.length > 0) && (
        <li>
          <i className="legend-double" aria-hidden="true" /> {phrases.insideMark}
        </li>
      )}
    </ul>
  );
}
