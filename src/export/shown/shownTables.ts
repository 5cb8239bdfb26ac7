import type { Link } from "../../analysis/linksAt";
import { progressOfAll } from "../../analysis/progress/progressOf";
import { programmeAt } from "../../analysis/programmeAt";
import { textIn, type Language } from "../../model/localText";
import { WHOLE_PROGRAMME } from "../../model/scope";
import { bodyColumns } from "./bodyColumns";
import { linkColumns } from "./linkColumns";
import { memberColumns, shownMembers } from "./memberColumns";
import { partnershipColumns } from "./partnershipColumns";
import { resultColumns } from "./resultColumns";
import type { ShownColumn, ShownValue, ShownWords } from "./shownColumn";
import type { ShownRecords } from "./shownRecords";

/** A table for people, in one language. */
export interface ShownTable {
  readonly name: string;
  readonly columns: readonly Omit<ShownColumn<never>, "read">[];
  readonly count: number;
  readonly rows: Iterable<readonly ShownValue[]>;
}

const NAMES = {
  bodies: { it: "enti", en: "bodies" },
  partnerships: { it: "accordi", en: "agreements" },
  members: { it: "parti", en: "parties" },
  links: { it: "legami", en: "links" },
  results: { it: "risultati", en: "results_reached" },
} as const satisfies Record<string, Record<Language, string>>;

/** All that is shown, as tables; the results are those of the whole programme, whatever the filters, as on the page. */
export function shownTables(records: ShownRecords, words: ShownWords): readonly ShownTable[] {
  const { at, bodies, others, partnerships, links } = records;
  const { programme, day, scope } = at;
  const whole = programmeAt(programme, day, { ...WHOLE_PROGRAMME, onlyReal: scope.onlyReal });
  const name = (key: keyof typeof NAMES) => NAMES[key][words.language];
  return [
    table(name("bodies"), bodyColumns(records, words), [...bodies, ...others]),
    table(name("partnerships"), partnershipColumns(records, words), partnerships),
    table(name("members"), memberColumns(words), shownMembers(records)),
    table(name("links"), [...endColumns(words), ...linkColumns(words)], links),
    table(name("results"), resultColumns(programme, words), progressOfAll(whole)),
  ];
}

function table<R>(
  name: string,
  columns: readonly ShownColumn<R>[],
  records: readonly R[],
): ShownTable {
  return {
    name,
    columns,
    count: records.length,
    rows: {
      *[Symbol.iterator]() {
        for (const record of records) yield columns.map(({ read }) => read(record));
      },
    },
  };
}

function endColumns({ language }: ShownWords): readonly ShownColumn<Link>[] {
  const end = (index: 0 | 1, it: string, en: string): readonly ShownColumn<Link>[] => [
    {
      key: `end_${index + 1}`,
      heading: { it, en },
      type: "text",
      width: 36,
      read: ({ ends }) => textIn(ends[index].name, language),
    },
    {
      key: `end_${index + 1}_id`,
      heading: { it: `Id: ${it.toLowerCase()}`, en: `Id: ${en.toLowerCase()}` },
      type: "text",
      width: 22,
      read: ({ ends }) => ends[index].id,
    },
  ];
  return [...end(0, "Primo ente", "First body"), ...end(1, "Secondo ente", "Second body")];
}
