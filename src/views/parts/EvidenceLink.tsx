import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { EvidenceKind } from "../../analysis/progress/evidence";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { useLanguage } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { useSelection } from "../../selection/useSelection";
import { countryName } from "./countryName";
import { FocusLink } from "./FocusLink";
import { OrganisationLink, PartnershipLink } from "./recordLinks";

interface EvidenceLinkProps {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly at: ProgrammeAt;
}

/** A counted record by its name, as a link to where it is seen. */
export function EvidenceLink({ id, kind, at }: EvidenceLinkProps) {
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
function CountryLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { selection, hrefTo } = useSelection();
  return (
    <Link className="focus-link" to={hrefTo("/", { scope: { ...selection.scope, country: id } })}>
      {children}
    </Link>
  );
}
