import { usePhrases } from "../../../i18n/useLanguage";
import type { Reading } from "../../useReading";
import { Page } from "../Page";
import { PageLink } from "../pageLinks";
import { AbsenceNotices } from "./AbsenceNotices";
import type { DossierList } from "./DossierPage";
import { DOSSIER_PHRASES } from "./dossierPhrases";
import "./dossier.css";

interface UnknownDossierProps {
  readonly reading: Reading;
  /** «Nessun ente con il codice x-1 in questi dati». */
  readonly heading: string;
  readonly list: DossierList;
  /** The record is there, but made up, and only real data are asked for. */
  readonly isHidden: boolean;
}

/** The page of a record that these data do not have, or do not show: says so, and the way back. */
export function UnknownDossier({ reading, heading, list, isHidden }: UnknownDossierProps) {
  const phrases = usePhrases(DOSSIER_PHRASES);
  const { select, selection } = reading;
  const hidden = {
    text: phrases.madeUp,
    wayBack: phrases.showMadeUp,
    change: { scope: { ...selection.scope, onlyReal: false } },
  };
  return (
    <Page
      reading={reading}
      heading={isHidden ? phrases.hiddenHeading : heading}
      lead={isHidden ? phrases.hiddenHelp : phrases.unknownHelp}
    >
      {isHidden && <AbsenceNotices absences={[hidden]} onReturn={(change) => select(change)} />}
      <p>
        <PageLink path={list.path}>{list.label}</PageLink>
      </p>
    </Page>
  );
}
