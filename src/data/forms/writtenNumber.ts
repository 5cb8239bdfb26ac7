/** A number as the contract writes it: `1234.56`, `-1e-3`. */
const STANDARD = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** `1.234,56`, `1234,56` and `1.234`, where a comma is declared to divide the decimals. */
const ITALIAN = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:[eE][+-]?\d{1,3})?$/;
/** `1.234` is a little more than one, or one thousand two hundred and thirty-four. */
const UNCLEAR = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
/** Longer texts are no number that anybody measured. */
const LONGEST = 400;

/** The number that a text stands for; `null`: none. `hasComma`: decimals are declared to follow a comma. */
export function readNumber(text: string, hasComma: boolean): number | null {
  const written = text.trim();
  if (written.length > LONGEST) return null;
  if (hasComma && ITALIAN.test(written)) {
    return Number(written.replaceAll(".", "").replace(",", "."));
  }
  return STANDARD.test(written) ? Number(written) : null;
}

/** Whether a text could be read either way. */
export function isUnclear(text: string): boolean {
  return UNCLEAR.test(text.trim());
}

const NUMBERLIKE = /^[+-]?\d[\d.,]*$/;
const COMMA_EVIDENCE = /^[+-]?(?:\d{1,3}(?:\.\d{3})+,\d+|0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{4,},\d+)$/;
const POINT_EVIDENCE =
  /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|0\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+)$/;

/** Gathers from the columns that hold nothing but numbers how their decimals are written. */
export class DecimalWitness {
  readonly #columns: { isNumeric: boolean; commas: number; points: number }[] = [];

  see(column: number, text: string): void {
    const seen = (this.#columns[column] ??= { isNumeric: true, commas: 0, points: 0 });
    if (!seen.isNumeric) return;
    if (!NUMBERLIKE.test(text)) seen.isNumeric = false;
    else if (COMMA_EVIDENCE.test(text)) seen.commas += 1;
    else if (POINT_EVIDENCE.test(text)) seen.points += 1;
  }

  /** Whether decimals follow a comma; `null`: nothing tells, or some do and some do not. */
  get hasComma(): boolean | null {
    const columns = this.#columns.filter((column) => column?.isNumeric);
    const hasCommas = columns.some(({ commas }) => commas > 0);
    const hasPoints = columns.some(({ points }) => points > 0);
    return hasCommas === hasPoints ? null : hasCommas;
  }
}
