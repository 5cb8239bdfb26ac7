import type { Fault, FaultKind } from "../model/fault";
import type { Language } from "../model/localText";
import { FAULT_REMEDIES } from "./faultRemedies";
import { FORM_REASONS } from "./formFaults";
import { MAPPING_REASONS } from "./mappingFaults";
import { speak, type PhraseBook } from "./phraseBook";
import { RECORD_REASONS } from "./recordFaults";
import { RELATION_REASONS } from "./relationFaults";
import { SET_REASONS } from "./setFaults";

/** A fault in words: where, what, and what to do. */
export interface FaultDescription {
  /** «organisations.json, riga 12, colonna "joined"» */
  readonly place: string;
  readonly reason: string;
  readonly remedy: string;
}

type FaultPhrase = (fault: Fault) => string;

const REASONS: Record<FaultKind, Record<Language, FaultPhrase>> = {
  ...RECORD_REASONS,
  ...RELATION_REASONS,
  ...SET_REASONS,
  ...FORM_REASONS,
  ...MAPPING_REASONS,
};

const PLACE_PHRASES = {
  table: { it: (name: string) => `tabella ${name}`, en: (name: string) => `table ${name}` },
  row: { it: (row: number) => `riga ${row}`, en: (row: number) => `row ${row}` },
  sheet: { it: (name: string) => `foglio ${name}`, en: (name: string) => `sheet ${name}` },
  resource: { it: (row: number) => `risorsa ${row}`, en: (row: number) => `resource ${row}` },
  entry: { it: (key: string) => `voce "${key}"`, en: (key: string) => `entry "${key}"` },
  column: {
    it: (column: string) => `colonna "${column}"`,
    en: (column: string) => `column "${column}"`,
  },
} satisfies PhraseBook;

export function describeFault(fault: Fault, language: Language): FaultDescription {
  const remedy: string | FaultPhrase = FAULT_REMEDIES[fault.kind][language];
  return {
    place: placeOf(fault, language),
    reason: REASONS[fault.kind][language](fault),
    remedy: typeof remedy === "string" ? remedy : remedy(fault),
  };
}

function placeOf(fault: Fault, language: Language): string {
  const { kind, table, file, row, column, sheet, cell } = fault;
  const phrases = speak(PLACE_PHRASES, language);
  const parts = [file ?? phrases.table(table)];
  if (cell !== undefined) parts.push(cell);
  else if (sheet !== undefined) parts.push(phrases.sheet(sheet));
  if (row !== null && cell === undefined) {
    parts.push(kind === "bad-resource" ? phrases.resource(row) : phrases.row(row));
  }
  if (column !== null) {
    parts.push(kind === "bad-notice" ? phrases.entry(column) : phrases.column(column));
  }
  return parts.join(", ");
}
