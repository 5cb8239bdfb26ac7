import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage } from "../../../i18n/useLanguage";
import type { Organisation } from "../../../model/organisation";
import { placeName } from "../../parts/placeName";
import { OrganisationLink } from "../../parts/recordLinks";

interface BodyRowsProps {
  readonly bodies: readonly Organisation[];
  readonly at: ProgrammeAt;
}

/** Bodies as links, each with its region or country. */
export function BodyRows({ bodies, at }: BodyRowsProps) {
  const language = useLanguage();
  return (
    <ul className="rows">
      {bodies.map((body) => (
        <li key={body.id}>
          <OrganisationLink body={body} />
          <span>{placeName(body, at.programme, language)}</span>
        </li>
      ))}
    </ul>
  );
}
