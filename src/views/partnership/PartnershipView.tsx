import { useParams } from "react-router-dom";
import type { PartnershipAt } from "../../analysis/programmeAt";
import { formWord } from "../../i18n/formWords";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { contentsOf } from "../parts/dossier/contentsOf";
import { DossierPage } from "../parts/dossier/DossierPage";
import { DossierColumns } from "../parts/dossier/DossierSection";
import { EvidenceSections } from "../parts/dossier/EvidenceSections";
import { UnknownDossier } from "../parts/dossier/UnknownDossier";
import { FocusLink } from "../parts/FocusLink";
import { useReading, type Reading } from "../useReading";
import { absencesOfPartnership } from "./absencesOfPartnership";
import { describePartnership } from "./describePartnership";
import { JoinIdeas } from "./JoinIdeas";
import { LifeCycle } from "./LifeCycle";
import { PartiesTable } from "./PartiesTable";
import { PartnershipGlance } from "./PartnershipGlance";
import { PARTNERSHIP_PHRASES } from "./partnershipPhrases";

/** The dossier of a partnership: its parties, its life, and what it counts for. */
export function PartnershipView() {
  const { id = "" } = useParams();
  const reading = useReading();
  const phrases = usePhrases(PARTNERSHIP_PHRASES);
  // Filters choose partnerships and take nothing from them: read in the whole programme it is the same.
  const item = reading.whole.partnerships.find(({ partnership }) => partnership.id === id);
  if (item) return <PartnershipPage key={id} item={item} reading={reading} />;
  return (
    <UnknownDossier
      reading={reading}
      heading={phrases.unknown(id)}
      list={{ path: "/partenariati", label: phrases.all }}
      isHidden={reading.programme.partnershipById.has(id)}
    />
  );
}

interface PartnershipPageProps {
  readonly item: PartnershipAt;
  readonly reading: Reading;
}

function PartnershipPage({ item, reading }: PartnershipPageProps) {
  const { whole } = reading;
  const { partnership } = item;
  const phrases = usePhrases(PARTNERSHIP_PHRASES);
  const language = useLanguage();
  const focus = { kind: "partnership", id: partnership.id } as const;
  return (
    <DossierPage
      reading={reading}
      kind={partnership.form === null ? phrases.kind : formWord(partnership.form, language)}
      list={{ path: "/partenariati", label: phrases.all }}
      name={partnership.title}
      record={partnership}
      contents={contentsOf([], [item])}
      lead={describePartnership(item, whole, language)}
      ways={<FocusLink focus={focus}>{phrases.inPicture}</FocusLink>}
      absences={absencesOfPartnership(item, reading, language)}
      records={[...partnership.members, ...partnership.steps]}
    >
      <PartnershipGlance item={item} at={whole} />
      <LifeCycle item={item} at={whole} />
      <DossierColumns
        main={<PartiesTable item={item} at={whole} />}
        aside={
          <>
            <EvidenceSections record={focus} reading={reading} />
            <JoinIdeas item={item} at={whole} />
          </>
        }
      />
    </DossierPage>
  );
}
