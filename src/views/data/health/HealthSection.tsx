import { useMemo } from "react";
import { describeNote } from "../../../i18n/readingNotes";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Reading } from "../../useReading";
import { FaultBrowser } from "./FaultBrowser";
import { focusOfFaults } from "./faultFocus";
import { HEALTH_PHRASES } from "./healthPhrases";
import { TotalsTable } from "./TotalsTable";
import "./health.css";

/** What was read, what was left out, and everything that is wrong with the data. */
export function HealthSection({ reading }: { readonly reading: Reading }) {
  const { dataSet } = reading;
  const { faults, totals, opening, programme } = dataSet;
  const phrases = usePhrases(HEALTH_PHRASES);
  const language = useLanguage();
  const focusOf = useMemo(() => focusOfFaults(dataSet), [dataSet]);
  return (
    <section aria-labelledby="health-title" className="health">
      <h2 id="health-title">{phrases.title}</h2>
      <TotalsTable totals={totals} />
      <h3>{phrases.remarks(faults.length)}</h3>
      {faults.length === 0 ? (
        <p>{phrases.none}</p>
      ) : (
        <FaultBrowser
          faults={faults}
          setName={opening?.name ?? textIn(programme.project.title, language)}
          focusOf={focusOf}
        />
      )}
      <UnusedParts reading={reading} />
      {opening && opening.notes.length > 0 && (
        <>
          <h3>{phrases.notes}</h3>
          <ul className="plain-list">
            {opening.notes.map((note) => (
              <li key={`${note.file} ${note.kind} ${note.detail}`}>
                <strong>{note.file}</strong>: {describeNote(note, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function UnusedParts({ reading }: { readonly reading: Reading }) {
  const { tables, columns } = reading.dataSet.unused;
  const phrases = usePhrases(HEALTH_PHRASES);
  if (tables.length + columns.length === 0) return null;
  return (
    <>
      <h3>{phrases.unused}</h3>
      <p className="quiet">{phrases.unusedNote}</p>
      <ul className="plain-list">
        {tables.map(({ name, records }) => (
          <li key={name}>{phrases.unusedTable(name, records.length)}</li>
        ))}
        {columns.map(({ table, column, values }) => (
          <li key={`${table} ${column}`}>{phrases.unusedColumn(table, column, values.size)}</li>
        ))}
      </ul>
    </>
  );
}
