import type { Evidence } from "../../../analysis/progress/evidence";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { Link } from "react-router-dom";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import { useSelection } from "../../../selection/useSelection";
import { countryName } from "../../parts/countryName";
import { FocusLink } from "../../parts/FocusLink";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { SHEET_PHRASES } from "./sheetPhrases";

interface EvidenceListProps {
  readonly evidence: Evidence;
  readonly at: ProgrammeAt;
}

/** The records that an indicator counts, each a link to where it is seen: as many as its value. */
export function EvidenceList({ evidence, at }: EvidenceListProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  if (evidence.counted.length === 0) return <p className="quiet">{phrases.nothingCounted}</p>;
  return (
    <ul className="rows" data-list="counted">
      {evidence.counted.map((id) => (
        <li key={id}>
          <CountedRecord id={id} kind={evidence.kind} at={at} />
        </li>
      ))}
    </ul>
  );
}

function CountedRecord(props: { id: string; kind: Evidence["kind"]; at: ProgrammeAt }) {
  const { id, kind, at } = props;
  const language = useLanguage();
  const { organisationById, partnershipById, regionById } = at.programme;
  switch (kind) {
    case "organisation": {
      const body = organisationById.get(id);
      return body ? <OrganisationLink body={body} /> : id;
    }
    case "partnership": {
      const partnership = partnershipById.get(id);
      return partnership ? <PartnershipLink partnership={partnership} /> : id;
    }
    case "country":
      return <CountryLink id={id}>{countryName(id, at.programme, language)}</CountryLink>;
    case "region-pair": {
      const [a = "", b = ""] = id.split("~");
      const names = [a, b].map((region) => {
        const record = regionById.get(region);
        return record ? textIn(record.name, language) : region;
      });
      return <FocusLink focus={{ kind: "regions", ids: [a, b] }}>{names.join(" – ")}</FocusLink>;
    }
    case "observation":
      return id;
  }
}

/** A country has no sheet: the link shows the partnerships that name it. */
function CountryLink({ id, children }: { readonly id: string; readonly children: string }) {
  const { selection, hrefTo } = useSelection();
  return (
    <Link className="focus-link" to={hrefTo("/", { scope: { ...selection.scope, country: id } })}>
      {children}
    </Link>
  );
}
