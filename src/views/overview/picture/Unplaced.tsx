import { usePhrases } from "../../../i18n/useLanguage";
import type { PlacedScene } from "../../../layout/scene";
import { OrganisationLink } from "../../parts/recordLinks";
import { TOOL_PHRASES } from "./toolPhrases";

/** Those on show that the map has no place for. */
export function Unplaced({ scene: { placement, shown } }: { readonly scene: PlacedScene }) {
  const phrases = usePhrases(TOOL_PHRASES);
  const unplaced = placement.unplaced.filter(
    (body) => shown[placement.indexById.get(body.id) ?? -1] === 1,
  );
  return (
    unplaced.length > 0 && (
      <p className="picture-unplaced">
        {phrases.unplaced(unplaced.length)}{" "}
        {unplaced.map((body, i) => (
          <span key={body.id}>
            {i > 0 && ", "}
            <OrganisationLink body={body} />
          </span>
        ))}
      </p>
    )
  );
}
