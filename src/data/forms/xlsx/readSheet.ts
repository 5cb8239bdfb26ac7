import { columnNumber } from "../../../model/cellAddress";
import type { RawCell } from "../rawCell";
import { decodeEscapes, TextGatherer } from "./readStrings";
import type { DateStyle } from "./readStyles";
import { attributeOf, scanXml } from "./scanXml";
import { serialDate } from "./serialDate";

/** What the cells of a sheet refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly styles: ReadonlyMap<number, DateStyle>;
  readonly is1904: boolean;
}

/** A cell without a value: an error, or a formula that nothing has computed yet. */
export interface CellFlaw {
  readonly row: number;
  readonly column: number;
  /** `#N/A`, `#REF!`…; `null`: a formula without a value. */
  readonly error: string | null;
}

export interface SheetSummary {
  readonly flaws: readonly CellFlaw[];
  /** `A2:A5`, in the order of the sheet. */
  readonly merged: readonly string[];
  readonly formulas: number;
}

/** Takes the cells of a row, the first at index 0; absent cells are `undefined`. `false`: enough. */
export type TakeRow = (row: number, cells: readonly RawCell[]) => boolean;

/** Reads the values of a sheet row by row: texts, numbers, flags and dates as `2010-05-14`. `null`: malformed. */
export function readSheet(
  xml: string,
  context: WorkbookContext,
  takeRow: TakeRow,
): SheetSummary | null {
  const reader = new SheetReader(context, takeRow);
  return scanXml(xml, reader) ? reader : null;
}

class SheetReader implements SheetSummary {
  readonly flaws: CellFlaw[] = [];
  readonly merged: string[] = [];
  formulas = 0;
  readonly #context: WorkbookContext;
  readonly #takeRow: TakeRow;
  readonly #inline = new TextGatherer();
  #cells: RawCell[] = [];
  #row = 0;
  #column = 0;
  #type = "";
  #style = 0;
  #value: string | null = null;
  #isInValue = false;
  #isInline = false;
  #formula: string | null = null;
  #isInFormula = false;
  #isFull = false;

  constructor(context: WorkbookContext, takeRow: TakeRow) {
    this.#context = context;
    this.#takeRow = takeRow;
  }

  readonly open = (name: string, attributes: string): void => {
    if (name === "v") this.#isInValue = true;
    else if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "f") [this.#formula, this.#isInFormula] = ["", true];
    else if (name === "is") {
      this.#isInline = true;
      this.#inline.start();
    } else if (this.#isInline) this.#inline.open(name);
    else if (name === "mergeCell") this.merged.push(attributeOf(attributes, "ref") ?? "");
  };

  readonly text = (text: string): void => {
    if (this.#isInValue) this.#value = (this.#value ?? "") + text;
    else if (this.#isInFormula) this.#formula = (this.#formula ?? "") + text;
    else if (this.#isInline) this.#inline.add(text);
  };

  readonly close = (name: string): void => {
    if (name === "v") this.#isInValue = false;
    else if (name === "f") this.#isInFormula = false;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else if (name === "is") {
      this.#isInline = false;
      this.#value = this.#inline.end();
    } else if (this.#isInline) this.#inline.close(name);
  };

  #openRow(attributes: string): void {
    const written = Number(attributeOf(attributes, "r") ?? Number.NaN);
    this.#row = Number.isSafeInteger(written) && written > 0 ? written : this.#row + 1;
    this.#column = 0;
    this.#cells = [];
  }

  #openCell(attributes: string): void {
    const letters = /^[A-Z]+/.exec(attributeOf(attributes, "r") ?? "")?.[0] ?? "";
    this.#column = columnNumber(letters) || this.#column + 1;
    this.#type = attributeOf(attributes, "t") ?? "n";
    this.#style = Number(attributeOf(attributes, "s") ?? 0);
    this.#value = null;
    this.#formula = null;
  }

  #closeCell(): void {
    // LibreOffice writes flags so: nothing is computed there.
    const isFlag = this.#type === "b" && /^(?:TRUE|FALSE)\(\)$/.test(this.#formula ?? "");
    if (this.#formula !== null && !isFlag) this.formulas += 1;
    const value = this.#valueOf();
    if (value !== undefined) this.#cells[this.#column - 1] = value;
  }

  #closeRow(): void {
    if (this.#cells.length === 0 || this.#isFull) return;
    this.#isFull = !this.#takeRow(this.#row, this.#cells);
  }

  #valueOf(): RawCell {
    const value = this.#value;
    if (value === null || (value === "" && this.#type !== "str")) {
      if (this.#formula !== null) this.#flaw(null);
      return undefined;
    }
    switch (this.#type) {
      case "s":
        // A text that the workbook does not have.
        return this.#context.strings[Number(value)] ?? this.#flaw("#REF!");
      case "inlineStr":
        return value;
      case "str":
        return decodeEscapes(value);
      case "b":
        return value === "1" || value === "true";
      case "e":
        return this.#flaw(value);
      case "d":
        return value.slice(0, 10);
      default:
        return this.#number(value);
    }
  }

  #number(written: string): RawCell {
    const number = Number(written);
    if (!Number.isFinite(number)) return written;
    const style = this.#context.styles.get(this.#style);
    return (style && serialDate(number, style, this.#context.is1904)) ?? number;
  }

  #flaw(error: string | null): undefined {
    this.flaws.push({ row: this.#row, column: this.#column, error });
  }
}
