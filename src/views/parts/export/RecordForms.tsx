import type { ReactNode } from "react";
import { fileStem } from "../../../export/shown/fileStem";
import { describeCounts, describeShown } from "../../../export/shown/shownCounts";
import { countIllustrativeShown, type ShownRecords } from "../../../export/shown/shownRecords";
import { formatNumber } from "../../../i18n/format";
import { onDayAtStart } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import type { Reading } from "../../useReading";
import { countryName } from "../countryName";
import { describeScope } from "../describeScope";
import { EXPORT_PHRASES, RECORD_FORMS, type RecordForm } from "./exportPhrases";
import { today } from "./today";
import { ReloadButton } from "../ReloadButton";
import { useSaving } from "./useSaving";

interface RecordFormsProps {
  readonly reading: Reading;
  readonly records: ShownRecords;
  /** Which records, where there is a choice. */
  readonly choice: ReactNode;
  readonly isOnlyChosen: boolean;
}

const FORMS = Object.keys(RECORD_FORMS) as readonly RecordForm[];

/** The records shown in every form, each button with how many there are. */
export function RecordForms({ reading, records, choice, isOnlyChosen }: RecordFormsProps) {
  const phrases = usePhrases(EXPORT_PHRASES);
  const language = useLanguage();
  const { isBusy, message, isOutdated, save } = useSaving();
  const counts = describeCounts(records, language);
  const scope = describeScope(reading.programme, reading.at.scope, language);
  const { illustrative, total } = countIllustrativeShown(records);
  const written = (count: number) => formatNumber(count, language);
  const make = async (form: RecordForm) => {
    const { makeRecordFile } = await import("./records/makeRecordFile");
    const filters = scope.trim().replace(/^\(|\)$/g, "");
    const parts = [language === "it" ? "rete" : "network", filters];
    const stem = fileStem(records, isOnlyChosen ? [...parts, phrases.selection] : parts);
    const words = {
      language,
      countryName: (id: string) => countryName(id, reading.programme, language),
    };
    const note = {
      filters,
      selection: isOnlyChosen ? phrases.selection : null,
      link: window.location.href,
      today: today(),
    };
    return makeRecordFile({ form, dataSet: reading.dataSet, records, words, note }, stem);
  };
  return (
    <section>
      <h3>{phrases.records}</h3>
      {choice}
      <p>
        {onDayAtStart(reading.day, language)}
        {scope}: {describeShown(records, language)}.
      </p>
      {records.others.length > 0 && <p>{phrases.others(written(records.others.length))}</p>}
      {illustrative > 0 && <p>{phrases.madeUp(written(illustrative), written(total))}</p>}
      <ul className="export-forms">
        {FORMS.map((form) => (
          <li key={form}>
            <Button isDisabled={isBusy} onPress={() => void save(() => make(form))}>
              {RECORD_FORMS[form].name[language]} · {counts}
            </Button>
            <span className="quiet">{RECORD_FORMS[form].use[language]}</span>
          </li>
        ))}
      </ul>
      <p role="status">{message}</p>
      {isOutdated && <ReloadButton isMain={false} />}
    </section>
  );
}
