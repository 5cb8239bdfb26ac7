import { useMemo } from "react";
import { agreementsInTime } from "../../../analysis/overview/agreementsInTime";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatDate, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import { AGREEMENTS_PHRASES } from "./agreementsPhrases";

interface AgreementsSentenceProps {
  readonly at: ProgrammeAt;
}

/** How many have started, are on their way and are still to come, and which was the last to start. */
export function AgreementsSentence({ at }: AgreementsSentenceProps) {
  const agreements = useMemo(() => agreementsInTime(at), [at]);
  const phrases = usePhrases(AGREEMENTS_PHRASES);
  const language = useLanguage();
  const written = (count: number) => formatNumber(count, language);
  const started = agreements.filter(({ item }) => item.started);
  const ahead = agreements.filter(({ isAhead }) => isAhead).length;
  const preparing = agreements.length - started.length - ahead;
  const latest = started.at(-1)?.item.partnership;
  if (agreements.length === 0) return <p className="face-sentence">{phrases.none}</p>;
  return (
    <p className="face-sentence">
      {phrases.sentence(
        written(started.length),
        preparing > 0 ? phrases.preparing(written(preparing)) : "",
        ahead > 0 ? phrases.ahead(written(ahead)) : "",
        started.length,
      )}{" "}
      {latest?.start &&
        phrases.latest(textIn(latest.title, language), formatDate(latest.start, language))}
    </p>
  );
}
