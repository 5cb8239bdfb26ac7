import { termName } from "../../../i18n/glossary/terms";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { PageLink } from "../pageLinks";
import { GUIDE_PHRASES } from "./guidePhrases";
import "./guide.css";

/** The ways to the glossary: the words at hand, and all of them. */
export function TermLinks({ terms }: { readonly terms: readonly string[] }) {
  const phrases = usePhrases(GUIDE_PHRASES);
  const language = useLanguage();
  return (
    <p className="page-guide-terms">
      <span className="quiet">{phrases.words}</span>
      {terms.map((term) => (
        <PageLink key={term} path={`/glossario/${term}`}>
          {termName(term, language)}
        </PageLink>
      ))}
      <PageLink path="/glossario">{phrases.glossary}</PageLink>
    </p>
  );
}
