import { usePhrases } from "../../i18n/useLanguage";
import { IDEA_FIGURE_PHRASES } from "./ideaFigurePhrases";
import "./ideas.css";

export type PoolLook = "to-pool" | "joint" | "one-region" | "none";

/** A diamond, a ring, a dot or nothing, and the word: what can be done about a country. */
export function PoolMark({ look }: { readonly look: PoolLook }) {
  const phrases = usePhrases(IDEA_FIGURE_PHRASES);
  return (
    <span className="pool-mark" data-look={look}>
      <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
        {look === "to-pool" && <path d="M0-7 7 0 0 7-7 0Z" />}
        {look === "joint" && <circle r="5.5" />}
        {look === "one-region" && <circle r="3" />}
        {look === "none" && <path d="M-5 0H5" />}
      </svg>
      <span>{phrases[look]}</span>
    </span>
  );
}
