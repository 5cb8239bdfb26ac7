import type { ReactNode } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { whyCounted, type CountedRecord } from "../../analysis/progress/whyCounted";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Indicator } from "../../model/indicator";
import { describeCounted, describeSince } from "../parts/describeCounted";
import { EvidenceLink } from "../parts/EvidenceLink";
import { INDICATOR_PHRASES } from "./indicatorPhrases";

interface CountedRecordsProps {
  readonly indicator: Indicator;
  readonly region: string | null;
  readonly at: ProgrammeAt;
  /** Of them, those in the chosen filters; `null` = no such filter. */
  readonly inFilters: ReadonlySet<string> | null;
}

/** The very records that an indicator counts: each with why, and since when. */
export function CountedRecords({ indicator, region, at, inFilters }: CountedRecordsProps) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  const records = whyCounted(at, indicator, region).toSorted((a, b) => a.since - b.since);
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="counted-title">
      <h2 id="counted-title">{phrases.counted(records.length, number(records.length))}</h2>
      {inFilters && <p className="quiet">{phrases.countedInFilters(number(inFilters.size))}</p>}
      <FirstOf
        items={records}
        listName="counted"
        shown={12}
        row={(record) => (
          <CountedRow
            key={record.id}
            record={record}
            isInFilters={inFilters?.has(record.id) ?? false}
            indicator={indicator}
            at={at}
          />
        )}
      />
    </section>
  );
}

interface CountedRowProps {
  readonly record: CountedRecord;
  readonly isInFilters: boolean;
  readonly indicator: Indicator;
  readonly at: ProgrammeAt;
}

function CountedRow({ record, isInFilters, indicator, at }: CountedRowProps) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  return (
    <li>
      <div>
        <EvidenceLink id={record.id} kind={record.kind} at={at} />
        {isInFilters && (
          <span title={phrases.inFilters}>
            {" "}
            ◆<span className="for-ears"> {phrases.inFilters}</span>
          </span>
        )}
      </div>
      <p className="quiet">
        {describeCounted(record, indicator, at, language)}; {describeSince(record, language)}
      </p>
    </li>
  );
}

interface FirstOfProps<T> {
  readonly items: readonly T[];
  /** Names the lists, whose rows are as many as the items. */
  readonly listName: string;
  /** How many at once. */
  readonly shown: number;
  readonly row: (item: T) => ReactNode;
}

/** The first few of a list, and the others behind a press. */
export function FirstOf<T>({ items, listName, shown, row }: FirstOfProps<T>) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  const others = items.slice(shown);
  return (
    <>
      <ul className="evidence-rows" data-list={listName}>
        {items.slice(0, shown).map(row)}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{phrases.more(formatNumber(others.length, language))}</summary>
          <ul className="evidence-rows" data-list={listName}>
            {others.map(row)}
          </ul>
        </details>
      )}
    </>
  );
}
