import { DEFAULT_PATH } from "../../data/loadDataSet";
import { useDataSet } from "../../data/useLoaded";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
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
  const { notices } = useDataSet(dataSet ?? DEFAULT_PATH).programme;
  const phrases = usePhrases(SITE_FOOT_PHRASES);
  const language = useLanguage();
  const owner = notices?.owner ?? null;
  const privacy = notices?.privacyNote ? textIn(notices.privacyNote, language) : phrases.privacy;
  return (
    <>
      {notices?.accessibilityUrl != null && (
        <li>
          <OutLink url={notices.accessibilityUrl}>{phrases.declaration}</OutLink>
        </li>
      )}
      {notices?.accessibilityNote && <li>{textIn(notices.accessibilityNote, language)}</li>}
      {notices?.feedbackUrl != null && (
        <li>
          <OutLink url={notices.feedbackUrl}>{phrases.feedback}</OutLink>
        </li>
      )}
      <li>{privacy}</li>
      {notices?.privacyUrl != null && (
        <li>
          <OutLink url={notices.privacyUrl}>{phrases.privacyPage}</OutLink>
        </li>
      )}
      {owner !== null && (
        <li className="site-foot-owner">
          {phrases.owner}{" "}
          {notices?.ownerUrl == null ? (
            textIn(owner, language)
          ) : (
            <OutLink url={notices.ownerUrl}>{textIn(owner, language)}</OutLink>
          )}
        </li>
      )}
    </>
  );
}

interface OutLinkProps {
  readonly url: string;
  readonly children: string;
}

function OutLink({ url, children }: OutLinkProps) {
  return (
    <a href={url} rel="noreferrer">
      {children}
    </a>
  );
}
