import { EXAMPLE_MARK, LEGEND_MARK, unescapeMark, unescapeText } from "../../model/cellMarks";
import type { Fault, FaultKind } from "../../model/fault";
import { bareRecord, type RawRecord, type RawTable } from "../../model/rawTable";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { RawCell } from "./rawCell";
import { DecimalWitness } from "./writtenNumber";
import { columnLetters } from "../../model/cellAddress";

/** Where the rows come from. */
export interface GathererSource {
  readonly name: string;
  readonly file: string;
  readonly kind: "csv" | "xlsx";
  readonly sheet: string | null;
}

export interface Gathering {
  /** `null`: there are no columns, the rows are for people only, or there is too much. */
  readonly table: RawTable | null;
  readonly faults: readonly Fault[];
  readonly examples: number;
  readonly isLegend: boolean;
}

/** Makes a table of rows of cells, the first of which names the columns. */
export class TableGatherer {
  readonly #source: GathererSource;
  readonly #faults: Fault[] = [];
  readonly #records: RawRecord[] = [];
  readonly #rows: number[] = [];
  readonly #witness = new DecimalWitness();
  readonly #names: (string | null)[] = [];
  /** Up to the last heading that says something, and all of them. */
  #headings = 0;
  #width = 0;
  #examples = 0;
  #isLegend = false;
  #isRefused = false;

  constructor(source: GathererSource) {
    this.#source = source;
  }

  /** Takes the next row, which stands at `row` in the file; `false`: no more are wanted. */
  readonly take = (row: number, cells: readonly RawCell[]): boolean => {
    if (!cells.some((cell) => cell !== undefined && cell !== "")) return true;
    const [first] = cells;
    if (this.#headings === 0) return this.#takeHeadings(row, cells);
    if (typeof first === "string" && first.startsWith(EXAMPLE_MARK)) this.#examples += 1;
    else if (this.#isRagged(cells)) {
      const detail = `${this.#headings}:${cells.length}`;
      this.#report("ragged-row", "error", { row, detail });
    } else return this.#takeRecord(row, cells);
    return true;
  };

  /** `hasComma`: how decimals are declared to be written; `null`: as the numbers themselves show. */
  finish(hasComma: boolean | null): Gathering {
    const { name, file, kind, sheet } = this.#source;
    const isTable = this.#headings > 0 && !this.#isRefused;
    const columns = this.#names.filter((column) => column !== null);
    const letters = new Map<string, string>();
    this.#names.forEach((column, at) => {
      if (column !== null) letters.set(column, columnLetters(at + 1));
    });
    const form = {
      kind,
      sheet,
      rows: this.#rows,
      decimalComma: hasComma ?? this.#witness.hasComma,
      letters,
    };
    const table = { name, file, columns, records: this.#records, repeatedKeys: new Map(), form };
    return {
      table: isTable ? table : null,
      faults: this.#faults,
      examples: this.#examples,
      isLegend: this.#isLegend,
    };
  }

  #takeHeadings(row: number, cells: readonly RawCell[]): boolean {
    const [first] = cells;
    this.#isLegend = typeof first === "string" && first.startsWith(LEGEND_MARK);
    if (this.#isLegend) return false;
    const names = Array.from(cells, (cell) => this.#textOf(cell).trim());
    while (names.at(-1) === "") names.pop();
    this.#headings = names.length;
    this.#width = cells.length;
    if (names.length > MAX_COLUMNS) return this.#refuse("too-many-columns", MAX_COLUMNS);
    const used = new Set(names);
    const met = new Set<string>();
    for (const name of names) {
      if (name !== "" && met.has(name)) {
        const unique = uniqueName(name, used);
        this.#names.push(unique);
        this.#report("duplicate-column", "warning", { row, column: name, detail: unique });
      } else this.#names.push(name === "" ? null : name);
      met.add(name);
    }
    return true;
  }

  /** A row of a CSV file has a cell for every column; more of them may only be empty. */
  #isRagged(cells: readonly RawCell[]): boolean {
    if (this.#source.kind === "xlsx") return false;
    if (cells.length < this.#headings) return true;
    return cells.some((cell, at) => at >= this.#width && cell !== "");
  }

  #takeRecord(row: number, cells: readonly RawCell[]): boolean {
    if (this.#records.length >= MAX_ROWS) return this.#refuse("too-many-rows", MAX_ROWS);
    const record = bareRecord();
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (cell === undefined || cell === "") continue;
      const name = this.#names[at] ?? this.#nameColumn(at, row);
      if (typeof cell === "string") {
        this.#witness.see(at, cell);
        record[name] = this.#textOf(cell);
      } else record[name] = cell;
    }
    this.#records.push(record);
    this.#rows.push(row);
    return this.#names.length <= MAX_COLUMNS || this.#refuse("too-many-columns", MAX_COLUMNS);
  }

  /** A column without a heading that does hold something. */
  #nameColumn(at: number, row: number): string {
    while (this.#names.length <= at) this.#names.push(null);
    const used = new Set(this.#names.filter((name) => name !== null));
    const name = uniqueName(`column ${columnLetters(at + 1)}`, used);
    this.#names[at] = name;
    this.#report("column-without-name", "warning", { row, column: name });
    return name;
  }

  #textOf(cell: RawCell): string {
    if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
    return this.#source.kind === "csv" ? unescapeText(cell) : unescapeMark(cell);
  }

  #refuse(kind: FaultKind, limit: number): false {
    this.#isRefused = true;
    this.#report(kind, "error", { detail: String(limit) });
    return false;
  }

  #report(
    kind: FaultKind,
    severity: Fault["severity"],
    site: { readonly row?: number; readonly column?: string; readonly detail?: string },
  ): void {
    const { name: table, file, sheet } = this.#source;
    const { row = null, column = null, detail = null } = site;
    const fault = { kind, severity, table, file, row, column, value: null, detail };
    this.#faults.push(sheet === null ? fault : { ...fault, sheet });
  }
}

/** The name itself where it is free, otherwise with the first free number behind it. */
function uniqueName(name: string, used: Set<string>): string {
  let unique = name;
  for (let count = 2; used.has(unique); count += 1) unique = `${name} (${count})`;
  used.add(unique);
  return unique;
}
