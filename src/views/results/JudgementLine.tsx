import { formatDate } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { STATUS_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Judgement } from "../../model/indicator";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { RESULTS_PHRASES } from "./resultsPhrases";
import { DataText } from "../parts/DataText";

/** What somebody judged, beside what was computed: who, when, why. */
export function JudgementLine({ judgement }: { readonly judgement: Judgement }) {
  const language = useLanguage();
  const phrases = usePhrases(RESULTS_PHRASES);
  const status = wordFor(STATUS_WORDS, judgement.status, language);
  return (
    <p className="judgement" title={phrases.judgedBeside}>
      <span aria-hidden="true">✎</span> {judgement.illustrative && <IllustrativeMark />}
      {phrases.judged(
        status,
        judgement.author,
        formatDate(judgement.date, language, "short"),
      )}. <DataText text={judgement.reason} />
    </p>
  );
}
