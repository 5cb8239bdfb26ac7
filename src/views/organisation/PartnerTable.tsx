import { useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { kindOfBody } from "../parts/dossier/kindOfBody";
import { placeName } from "../parts/placeName";
import { neighboursOf } from "./neighboursOf";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

/** Those with whom a body works: its own region first, then the others in their order, then abroad. */
export function PartnerTable(props: { readonly body: Organisation; readonly at: ProgrammeAt }) {
  const { body, at } = props;
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  const rows = useMemo(() => {
    const { programme } = at;
    const rank = ({ region }: Organisation) => {
      if (region !== null && region === body.region) return -1;
      const index = programme.regions.findIndex(({ id }) => id === region);
      return index === -1 ? programme.regions.length : index;
    };
    return neighboursOf(at, body.id)
      .map((neighbour) => ({
        ...neighbour,
        name: textIn(neighbour.body.name, language),
        place: placeName(neighbour.body, programme, language),
      }))
      .toSorted(
        (a, b) =>
          rank(a.body) - rank(b.body) ||
          a.place.localeCompare(b.place, language) ||
          b.ties - a.ties ||
          a.name.localeCompare(b.name, language),
      );
  }, [at, body, language]);
  return (
    <DossierSection
      title={phrases.partners}
      count={rows.length}
      figure="partners"
      empty={phrases.aroundNone}
    >
      <DossierTable
        caption={phrases.partners}
        rows={rows}
        rowKey={(row) => row.body.id}
        columns={[
          {
            key: "name",
            header: phrases.name,
            cell: (row) => <BodyPageLink body={row.body} />,
            sortBy: ({ name }) => name,
          },
          {
            key: "place",
            header: phrases.place,
            cell: ({ place }) => place,
            sortBy: ({ place }) => place,
          },
          {
            key: "kind",
            header: phrases.kind,
            cell: (row) => kindOfBody(row.body, language),
            sortBy: (row) => kindOfBody(row.body, language),
          },
          {
            key: "together",
            header: phrases.together,
            cell: ({ ties }) => formatNumber(ties, language),
            sortBy: ({ ties }) => ties,
            isNumeric: true,
          },
        ]}
      />
    </DossierSection>
  );
}
