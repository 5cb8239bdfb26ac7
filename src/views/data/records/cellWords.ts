import type { Cell } from "../../../analysis/compare/tabulate";
import { formWord } from "../../../i18n/formWords";
import { formatDate, formatList, formatNumber } from "../../../i18n/format";
import {
  CAPACITY_WORDS,
  EVIDENCE_WORDS,
  INDICATOR_TYPE_WORDS,
  KIND_WORDS,
  MEMBER_ROLE_WORDS,
  ROLE_WORDS,
  STAGE_WORDS,
  STATUS_WORDS,
  TRACK_WORDS,
  wordFor,
} from "../../../i18n/vocabulary";
import { parseCalendarDate } from "../../../model/calendarDate";
import type { Column } from "../../../model/column";
import { textIn, type Language, type LocalText } from "../../../model/localText";
import type { Programme } from "../../../model/programme";
import { TABLES, type TableName } from "../../../model/tables";
import { countryName } from "../../parts/countryName";

const VOCABULARIES: Readonly<Record<string, Parameters<typeof wordFor>[0]>> = {
  "organisations.role": ROLE_WORDS,
  "organisations.kind": KIND_WORDS,
  "partnerships.evidence": EVIDENCE_WORDS,
  "members.role": MEMBER_ROLE_WORDS,
  "partnership_steps.stage": STAGE_WORDS,
  "capacity_steps.track": TRACK_WORDS,
  "capacity_steps.stage": CAPACITY_WORDS,
  "indicators.type": INDICATOR_TYPE_WORDS,
  "judgements.status": STATUS_WORDS,
};

const FLAG_WORDS = { it: { yes: "sì", no: "no" }, en: { yes: "yes", no: "no" } };

/** A value in words: dates and numbers in the language's form, codes and ids as what they stand for; `null` = absent. */
export function cellWords(
  table: TableName,
  column: string,
  cell: Cell,
  programme: Programme,
  language: Language,
): string | null {
  if (cell === null) return null;
  const columns: Readonly<Record<string, Column>> = TABLES[table];
  const type = columns[column];
  if (typeof cell === "boolean") return FLAG_WORDS[language][cell ? "yes" : "no"];
  // Coordinates are told apart by their decimals.
  if (typeof cell === "number") return formatNumber(cell, language, 6);
  if (typeof cell !== "string") {
    const names = cell.map((id) => nameOf(type?.to, id, programme, language));
    return names.length === 0 ? null : formatList(names, language);
  }
  if (type?.type === "date") return dateWords(cell, language);
  if (column === "form") return formWord(cell, language);
  const vocabulary = VOCABULARIES[`${table}.${column}`];
  if (vocabulary) return wordFor(vocabulary, cell, language);
  return nameOf(type?.to, cell, programme, language);
}

function dateWords(text: string, language: Language): string {
  const date = parseCalendarDate(text);
  return date ? formatDate(date, language, "short") : text;
}

/** The name behind an id; the id itself where this version does not know it, or where it is no id. */
function nameOf(
  table: string | undefined,
  id: string,
  programme: Programme,
  language: Language,
): string {
  if (table === "countries") return countryName(id, programme, language);
  const text = textOf(table, id, programme);
  return text ? textIn(text, language) : id;
}

function textOf(table: string | undefined, id: string, programme: Programme): LocalText | null {
  switch (table) {
    case "organisations":
      return programme.organisationById.get(id)?.name ?? null;
    case "partnerships":
      return programme.partnershipById.get(id)?.title ?? null;
    case "regions":
      return programme.regionById.get(id)?.name ?? null;
    case "themes":
      return programme.themeById.get(id)?.name ?? null;
    case "results":
      return programme.resultById.get(id)?.title ?? null;
    case "indicators":
      return programme.indicatorById.get(id)?.name ?? null;
    case "objectives":
      return programme.objectives.find((objective) => objective.id === id)?.text ?? null;
    default:
      return null;
  }
}
