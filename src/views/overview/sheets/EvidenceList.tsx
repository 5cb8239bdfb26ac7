import type { Evidence } from "../../../analysis/progress/evidence";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import { FocusLink } from "../../parts/FocusLink";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { SHEET_PHRASES } from "./sheetPhrases";

interface EvidenceListProps {
  readonly evidence: Evidence;
  readonly at: ProgrammeAt;
}

/** The records that an indicator counts, each a link: as many as its value. */
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
  const { organisationById, partnershipById, countryById, regionById } = at.programme;
  switch (kind) {
    case "organisation": {
      const body = organisationById.get(id);
      return body ? <OrganisationLink body={body} /> : id;
    }
    case "partnership": {
      const partnership = partnershipById.get(id);
      return partnership ? <PartnershipLink partnership={partnership} /> : id;
    }
    case "country": {
      const country = countryById.get(id);
      return country ? textIn(country.name, language) : id;
    }
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
