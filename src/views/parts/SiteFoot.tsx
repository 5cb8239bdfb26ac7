import { DEFAULT_PATH } from "../../data/loadDataSet";
import { useDataSet } from "../../data/useLoaded";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { noticeIn } from "../../model/notices";
import { useSelection } from "../../selection/useSelection";
import { Guarded } from "./Guarded";
import { PageLink } from "./pageLinks";
import { SITE_FOOT_PHRASES } from "./siteFootPhrases";
import "./siteFoot.css";

/** The foot of every page: what the body that publishes the data must say, and the pages about the page. */
export function SiteFoot() {
  const phrases = usePhrases(SITE_FOOT_PHRASES);
  return (
    <ul aria-label={phrases.links}>
      <li>
        <PageLink path="/accessibilita">{phrases.accessibility}</PageLink>
      </li>
      <li>
        <PageLink path="/glossario">{phrases.glossary}</PageLink>
      </li>
      <li>
        <PageLink path="/licenze">{phrases.licences}</PageLink>
      </li>
      {/* They stand in the data, which may be missing; the links above stand anyhow. */}
      <Guarded part="quiet" waiting={null}>
        <NoticesOfSet />
      </Guarded>
    </ul>
  );
}

/** What the descriptor gives; what it does not give is not said, but for privacy, which the page itself keeps. */
function NoticesOfSet() {
  const { dataSet } = useSelection().selection;
  const { notices = {} } = useDataSet(dataSet ?? DEFAULT_PATH).programme;
  const phrases = usePhrases(SITE_FOOT_PHRASES);
  const language = useLanguage();
  const { accessibility_url: declaration, feedback_url: feedback, privacy_url: privacy } = notices;
  const owner = noticeIn(notices, "owner", language);
  const note = noticeIn(notices, "accessibility_note", language);
  return (
    <>
      {declaration !== undefined && <Entry url={declaration}>{phrases.declaration}</Entry>}
      {note !== null && <Entry>{note}</Entry>}
      {feedback !== undefined && <Entry url={feedback}>{phrases.feedback}</Entry>}
      <Entry>{noticeIn(notices, "privacy_note", language) ?? phrases.privacy}</Entry>
      {privacy !== undefined && <Entry url={privacy}>{phrases.privacyPage}</Entry>}
      {owner !== null && <Entry url={notices.owner_url}>{phrases.owner(owner)}</Entry>}
    </>
  );
}

interface EntryProps {
  readonly url?: string | undefined;
  readonly children: string;
}

function Entry({ url, children }: EntryProps) {
  return (
    <li>
      {url === undefined ? (
        children
      ) : (
        <a href={url} rel="noreferrer">
          {children}
        </a>
      )}
    </li>
  );
}
