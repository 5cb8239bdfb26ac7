import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Organisation } from "../../../model/organisation";
import { Hint } from "../../../ui/Hint";
import { OrganisationLink } from "../../parts/recordLinks";
import { AGREEMENTS_PHRASES } from "./agreementsPhrases";

/** The rows that would be empty, as a count that opens into their names. */
export function EmptyRows({ bodies }: { readonly bodies: readonly Organisation[] }) {
  const phrases = usePhrases(AGREEMENTS_PHRASES);
  const language = useLanguage();
  if (bodies.length === 0) return null;
  const title = phrases.empty(formatNumber(bodies.length, language), bodies.length);
  return (
    <Hint title={title}>
      <h2>{title}</h2>
      <ul className="empty-rows">
        {bodies.map((body) => (
          <li key={body.id}>
            <OrganisationLink body={body} />
          </li>
        ))}
      </ul>
    </Hint>
  );
}
