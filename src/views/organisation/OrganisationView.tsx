import { useParams } from "react-router-dom";
import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Organisation } from "../../model/organisation";
import { contentsOf } from "../parts/dossier/contentsOf";
import { DossierPage } from "../parts/dossier/DossierPage";
import { DossierColumns } from "../parts/dossier/DossierSection";
import { EvidenceSections } from "../parts/dossier/EvidenceSections";
import { kindOfBody } from "../parts/dossier/kindOfBody";
import { UnknownDossier } from "../parts/dossier/UnknownDossier";
import { FocusLink } from "../parts/FocusLink";
import { useReading, type Reading } from "../useReading";
import { absencesOfBody } from "./absencesOfBody";
import { AgreementTable } from "./AgreementTable";
import { BodyGlance } from "./BodyGlance";
import { BodyHistory } from "./BodyHistory";
import { BodyIdeas } from "./BodyIdeas";
import { CapacitySection } from "./CapacitySection";
import { CountryRelations, LocalActors } from "./BodyLists";
import { describeBody } from "./describeBody";
import { ORGANISATION_PHRASES } from "./organisationPhrases";
import { PartnerTable } from "./PartnerTable";
import { PlaceSection } from "./PlaceSection";

/** The dossier of a body: what it is, what it takes part in, with whom, and what it counts for. */
export function OrganisationView() {
  const { id = "" } = useParams();
  const reading = useReading();
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const body = reading.at.programme.organisationById.get(id);
  if (body) return <BodyPage key={id} body={body} reading={reading} />;
  return (
    <UnknownDossier
      reading={reading}
      heading={phrases.unknown(id)}
      list={{ path: "/enti", label: phrases.allBodies }}
      isHidden={reading.programme.organisationById.has(id)}
    />
  );
}

interface BodyPageProps {
  readonly body: Organisation;
  readonly reading: Reading;
}

function BodyPage({ body, reading }: BodyPageProps) {
  const { at } = reading;
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  const isAuthority = body.role === "authority";
  const kind = kindOfBody(body, language);
  const role = wordFor(ROLE_WORDS, body.role, language);
  return (
    <DossierPage
      reading={reading}
      kind={body.kind === null ? kind : `${kind} · ${role}`}
      list={{ path: "/enti", label: phrases.allBodies }}
      name={body.name}
      record={body}
      contents={contentsOf([body], partnershipsOfBody(at, body.id))}
      lead={describeBody(body, at, language)}
      ways={
        <FocusLink focus={{ kind: "organisation", id: body.id }}>{phrases.inPicture}</FocusLink>
      }
      absences={absencesOfBody(body, reading, language)}
    >
      <BodyGlance body={body} reading={reading} />
      {isAuthority && <CapacitySection body={body} at={at} />}
      <AgreementTable body={body} at={at} />
      <DossierColumns
        main={
          <>
            <PartnerTable body={body} at={at} />
            {isAuthority && <BodyIdeas body={body} at={at} />}
            <BodyHistory body={body} at={at} />
          </>
        }
        aside={
          <>
            <EvidenceSections record={{ kind: "organisation", id: body.id }} reading={reading} />
            {isAuthority && <PlaceSection body={body} at={at} />}
            {isAuthority && <LocalActors body={body} at={at} />}
            {isAuthority && <CountryRelations body={body} at={at} />}
          </>
        }
      />
    </DossierPage>
  );
}
