import { useEffect, useMemo, useRef, useState } from "react";
import { useParams } from "react-router-dom";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { PageTitle } from "../../ui/PageTitle";
import { entriesWith, measureEntries, termEntries } from "./glossaryEntries";
import { GLOSSARY_PHRASES } from "./glossaryPhrases";
import { MeasureEntries } from "./MeasureEntries";
import { TermEntries } from "./TermEntries";
import "../parts/page.css";
import "./glossary.css";

/** Every word that the page uses in a sense of its own, and every measure; it needs no data. */
export function GlossaryView() {
  const { voce = null } = useParams();
  const phrases = usePhrases(GLOSSARY_PHRASES);
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const terms = useMemo(() => termEntries(language), [language]);
  const measures = useMemo(() => measureEntries(language), [language]);
  const all = [...terms, ...measures];
  const foundTerms = entriesWith(terms, typed);
  const foundMeasures = entriesWith(measures, typed);
  const found = foundTerms.length + foundMeasures.length;
  const list = useGoTo(voce);
  return (
    <div className="page glossary" ref={list}>
      <PageTitle title={phrases.title} />
      <header>
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead}</p>
      </header>
      {voce !== null && !all.some(({ key }) => key === voce) && <p>{phrases.unknown}</p>}
      <div className="glossary-search">
        <label>
          {phrases.search}{" "}
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <p className="quiet" role="status">
          {phrases.found(found, all.length)}
        </p>
      </div>
      {found === 0 && <p>{phrases.nothing}</p>}
      {foundTerms.length > 0 && (
        <section aria-labelledby="glossary-terms">
          <h2 id="glossary-terms">{phrases.terms}</h2>
          <TermEntries entries={foundTerms} here={voce} />
        </section>
      )}
      {foundMeasures.length > 0 && (
        <section aria-labelledby="glossary-measures">
          <h2 id="glossary-measures">{phrases.measures}</h2>
          <MeasureEntries entries={foundMeasures} here={voce} />
        </section>
      )}
    </div>
  );
}

/** Brings the entry of the address into view, and the reader’s place to it. */
function useGoTo(key: string | null) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (key === null) return;
    const entry = list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"]`);
    entry?.scrollIntoView({ block: "center" });
    entry?.focus({ preventScroll: true });
  }, [key]);
  return list;
}
