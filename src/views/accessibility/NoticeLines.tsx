import { DEFAULT_PATH } from "../../data/loadDataSet";
import { useDataSet } from "../../data/useLoaded";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { noticeIn, type Notices } from "../../model/notices";
import { useSelection } from "../../selection/useSelection";
import { ACCESSIBILITY_PHRASES } from "./accessibilityPhrases";

/** The declaration that the descriptor names, or what it says in its place; nothing where it says nothing. */
export function DeclarationLine() {
  const notices = useNotices();
  const phrases = usePhrases(ACCESSIBILITY_PHRASES);
  const language = useLanguage();
  const { accessibility_url: url } = notices;
  const note = noticeIn(notices, "accessibility_note", language);
  return (
    <>
      {url !== undefined && (
        <p>
          <a href={url} rel="noreferrer">
            {phrases.declaration}
          </a>
        </p>
      )}
      {note !== null && <p>{note}.</p>}
    </>
  );
}

/** Whom to tell of a fault of the page. */
export function ReportLine() {
  const { feedback_url: url } = useNotices();
  const phrases = usePhrases(ACCESSIBILITY_PHRASES);
  if (url === undefined) return <p>{phrases.reportNobody}</p>;
  return (
    <p>
      <a href={url} rel="noreferrer">
        {phrases.reportTo}
      </a>
      : {url.replace(/^mailto:/, "")}
    </p>
  );
}

function useNotices(): Notices {
  const { dataSet } = useSelection().selection;
  return useDataSet(dataSet ?? DEFAULT_PATH).programme.notices ?? {};
}
