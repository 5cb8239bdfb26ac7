import { useMemo } from "react";
import { Link } from "react-router-dom";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { CopyText } from "../../ui/CopyText";
import { SpokenSummary } from "../parts/chance/SpokenSummary";
import { summarise } from "../parts/summarise";
import { DUE_PHRASES } from "./duePhrases";
import type { ResultsReading } from "./useResultsReading";

/** Sentences on the reading date to hand on, each with the link that proves it. */
export function SummaryToCopy({ results }: { readonly results: ResultsReading }) {
  const { at, whole, hrefTo } = results.reading;
  const phrases = usePhrases(DUE_PHRASES);
  const language = useLanguage();
  const sentences = useMemo(
    () =>
      summarise({ at, whole }, language).map((sentence) => ({
        ...sentence,
        href: hrefTo(sentence.proof.path, { focus: sentence.proof.focus }),
      })),
    [at, whole, language, hrefTo],
  );
  const [page] = window.location.href.split("#");
  const text = sentences.map((sentence) => `${sentence.text} ${page}#${sentence.href}`).join("\n");
  return (
    <section aria-labelledby="summary-title" className="summary">
      <h2 id="summary-title">{phrases.summary}</h2>
      <p className="quiet">{phrases.summaryHelp}</p>
      <ul className="summary-sentences">
        {sentences.map((sentence) => (
          <li key={sentence.text}>
            <SpokenSummary at={at} sentence={sentence} />{" "}
            <Link to={sentence.href}>{phrases.proof}</Link>
          </li>
        ))}
      </ul>
      <div className="summary-actions">
        <CopyText
          text={text}
          label={phrases.copy}
          doneLabel={phrases.copied}
          fieldLabel={phrases.toCopy}
        />
      </div>
    </section>
  );
}
