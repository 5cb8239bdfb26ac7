import { DEFAULT_PATH } from "../../data/loadDataSet";
import { useDataSet } from "../../data/useLoaded";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Notices } from "../../model/notices";
import { useSelection } from "../../selection/useSelection";
import { ACCESSIBILITY_PHRASES } from "./accessibilityPhrases";

/** The declaration that the descriptor names, or what it says in its place; nothing where it says nothing. */
export function DeclarationLine() {
  const { accessibilityUrl = null, accessibilityNote = null } = useNotices();
  const phrases = usePhrases(ACCESSIBILITY_PHRASES);
  const language = useLanguage();
  return (
    <>
      {accessibilityUrl !== null && (
        <p>
          <a href={accessibilityUrl} rel="noreferrer">
            {phrases.declaration}
          </a>
        </p>
      )}
      {accessibilityNote && <p>{textIn(accessibilityNote, language)}.</p>}
    </>
  );
}

/** Whom to tell of a fault of the page. */
export function ReportLine() {
  const { feedbackUrl = null } = useNotices();
  const phrases = usePhrases(ACCESSIBILITY_PHRASES);
  if (feedbackUrl === null) return <p>{phrases.reportNobody}</p>;
  return (
    <p>
      <a href={feedbackUrl} rel="noreferrer">
        {phrases.reportTo}
      </a>
      : {feedbackUrl.replace(/^mailto:/, "")}
    </p>
  );
}

function useNotices(): Partial<Notices> {
  const { dataSet } = useSelection().selection;
  return useDataSet(dataSet ?? DEFAULT_PATH).programme.notices ?? {};
}
