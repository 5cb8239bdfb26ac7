import { usePhrases } from "../../i18n/useLanguage";
import { networkPhrases } from "./networkPhrases";

const ROUND_LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const LONGEST_PX = 110;

/** A bar of a round number of kilometres, at most 110 px long. */
export function ScaleBar({ pxPerKm }: { readonly pxPerKm: number }) {
  const phrases = usePhrases(networkPhrases);
  const km = ROUND_LENGTHS.findLast((length) => length * pxPerKm <= LONGEST_PX) ?? 1;
  return (
    <span className="picture-scale">
      <i style={{ width: km * pxPerKm }} aria-hidden="true" />
      {phrases.km(km)}
    </span>
  );
}
