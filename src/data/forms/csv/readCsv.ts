import type { Gathering } from "../tableGatherer";
import { TableGatherer } from "../tableGatherer";
import { findDelimiter, SEPARATOR_LINE } from "./findDelimiter";

/** What a descriptor says of a CSV file. */
export interface CsvDialect {
  readonly delimiter: string | null;
  readonly hasComma: boolean | null;
}

export interface CsvReading extends Gathering {
  readonly delimiter: string | null;
  readonly hasComma: boolean | null;
  /** A code of `i18n/fileReasons`, where the file cannot be read. */
  readonly refusal: string | null;
}

/** Reads a CSV text (RFC 4180, any line ends). Never throws. */
export async function readCsv(
  text: string,
  source: { readonly name: string; readonly file: string },
  dialect: CsvDialect,
): Promise<CsvReading> {
  const { default: papa } = await import("papaparse");
  const whole = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const separator = SEPARATOR_LINE.exec(whole);
  const body = separator ? whole.slice(separator[0].length) : whole;
  const delimiter = dialect.delimiter ?? separator?.[1] ?? findDelimiter(body);
  const gatherer = new TableGatherer({ ...source, kind: "csv", sheet: null });
  let line = separator ? 2 : 1;
  let cursor = 0;
  let refusal: string | null = null;
  papa.parse<readonly string[]>(body, {
    // A file of one column has no delimiter: a character that no text for people holds.
    delimiter: delimiter ?? "\u001f",
    newline: "\n",
    quoteChar: '"',
    step({ data, errors, meta }, parser) {
      if (errors.some(({ type }) => type === "Quotes")) refusal = `csv-quotes:${line}`;
      if (refusal !== null || !gatherer.take(line, data)) parser.abort();
      for (let at = cursor; ; line += 1) {
        at = body.indexOf("\n", at) + 1;
        if (at === 0 || at > meta.cursor) break;
      }
      cursor = meta.cursor;
    },
  });
  // Where a comma divides the cells it can hardly divide decimals too.
  const hasComma = dialect.hasComma ?? (delimiter === "," ? false : null);
  const gathering = gatherer.finish(hasComma);
  return {
    ...gathering,
    table: refusal === null ? gathering.table : null,
    delimiter,
    hasComma: gathering.table?.form?.decimalComma ?? hasComma,
    refusal,
  };
}
