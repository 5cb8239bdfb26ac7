/**
 * What the first characters of a cell may mean: to a spreadsheet, a formula; to our readers, a row or a sheet for
 * people only. Where a text of the data begins so, an apostrophe is put in front on the way out and taken off on the
 * way in: every text comes back as it was.
 */

/** A row whose first cell begins with this is an example: readers pass it over. */
export const EXAMPLE_MARK = "#esempio";

/** A sheet or file whose first cell begins with this speaks to people: readers pass it over. */
export const LEGEND_MARK = "#legenda";

// oxlint-disable-next-line no-control-regex -- NUL, TAB and CR are what we look for
const ACTIVE = /^'*(?:[=+\-@\t\r\0]|#esempio|#legenda)/;
const MARKED = /^'*(?:#esempio|#legenda)/;

/** A text as it is written into a CSV cell. */
export function escapeText(text: string): string {
  return ACTIVE.test(text) ? `'${text}` : text;
}

/** The inverse of `escapeText`; other texts are left alone. */
export function unescapeText(text: string): string {
  return text.startsWith("'") && ACTIVE.test(text) ? text.slice(1) : text;
}

/** Whether a spreadsheet would take the text for more than a text. */
export function isActive(text: string): boolean {
  return ACTIVE.test(text);
}

/** A text as it is written into the cell of a workbook, where texts are texts and only our own marks matter. */
export function escapeMark(text: string): string {
  return MARKED.test(text) ? `'${text}` : text;
}

/** The inverse of `escapeMark`. */
export function unescapeMark(text: string): string {
  return text.startsWith("'") && MARKED.test(text) ? text.slice(1) : text;
}
