import type { Progress } from "../../analysis/progress/progressOf";
import { INDICATOR_TYPE_WORDS, STATUS_WORDS, wordFor } from "../../i18n/vocabulary";
import { isoDay, parseCalendarDate } from "../../model/calendarDate";
import { textIn } from "../../model/localText";
import type { Programme } from "../../model/programme";
import type { ShownColumn, ShownWords } from "./shownColumn";

type Column = ShownColumn<Progress>;
type Read = Column["read"];

/** How far an indicator has come on the day: the figures of the results page. An empty cell is not a zero. */
export function resultColumns(programme: Programme, { language }: ShownWords): readonly Column[] {
  const resultOf = ({ indicator }: Progress) => programme.resultById.get(indicator.result);
  return [
    text("result", "Risultato atteso", "Expected result", 40, (progress) => {
      const result = resultOf(progress);
      return result ? textIn(result.title, language) : null;
    }),
    text("result_id", "Id del risultato", "Result id", 14, ({ indicator }) => indicator.result),
    text("indicator", "Indicatore", "Indicator", 40, (item) =>
      textIn(item.indicator.name, language),
    ),
    text("indicator_id", "Id dell’indicatore", "Indicator id", 20, ({ indicator }) => indicator.id),
    text("type", "Tipo", "Type", 14, ({ indicator: { type } }) =>
      type === null ? null : wordFor(INDICATOR_TYPE_WORDS, type, language),
    ),
    text("unit", "Unità", "Unit", 14, ({ indicator: { unit } }) =>
      unit === null ? null : textIn(unit, language),
    ),
    number("value", "Valore", "Value", ({ value }) => value),
    number("expected", "Atteso alla data di lettura", "Expected by then", (item) => item.expected),
    number("baseline", "Valore di partenza", "Baseline", ({ baseline }) => baseline),
    number("target", "Valore atteso finale", "Target", ({ target }) => target),
    {
      key: "target_day",
      heading: { it: "Entro il", en: "By" },
      type: "date",
      read: ({ targetDay }) => (targetDay === null ? null : parseCalendarDate(isoDay(targetDay))),
    },
    number("attainment", "Quota raggiunta", "Attainment", ({ attainment }) => attainment),
    number("ratio", "Rapporto all’atteso", "Ratio to expected", ({ ratio }) => ratio),
    text("status", "Stato", "Status", 16, ({ status }) => wordFor(STATUS_WORDS, status, language)),
    text("status_code", "Codice dello stato", "Status code", 16, ({ status }) => status),
    number("days_late", "Giorni di ritardo", "Days late", ({ daysLate }) =>
      daysLate === null ? null : Math.round(daysLate),
    ),
    {
      key: "illustrative",
      heading: { it: "Dimostrativo", en: "Illustrative" },
      type: "flag",
      read: ({ indicator }) => indicator.illustrative,
    },
  ];
}

function text(key: string, it: string, en: string, width: number, read: Read): Column {
  return { key, heading: { it, en }, type: "text", width, read };
}

function number(key: string, it: string, en: string, read: Read): Column {
  return { key, heading: { it, en }, type: "number", read };
}
