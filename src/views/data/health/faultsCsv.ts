import { describeFault } from "../../../i18n/describeFault";
import type { Fault } from "../../../model/fault";
import type { Language } from "../../../model/localText";

const HEADER: Record<Language, readonly string[]> = {
  it: ["gravità", "tabella", "file", "riga", "cella", "colonna", "valore", "motivo", "rimedio"],
  en: ["severity", "table", "file", "row", "cell", "column", "value", "reason", "remedy"],
};

const SEVERITIES = {
  error: { it: "errore", en: "error" },
  warning: { it: "avvertenza", en: "warning" },
} as const;

/** What spreadsheets would take for a formula. */
const FORMULA = /^[=+\-@\t\r\0]/;

function cell(text: string | number | null): string {
  const written = text === null ? "" : String(text);
  const safe = typeof text === "string" && FORMULA.test(written) ? `'${written}` : written;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The faults as a spreadsheet of an Italian office opens it (UTF-8 with mark, `;`, CRLF), piece by piece: `pause` lets
 * others work in between.
 */
export async function faultsCsv(
  faults: readonly Fault[],
  language: Language,
  pause: () => Promise<void>,
): Promise<Blob> {
  const pieces = [`\uFEFF${HEADER[language].map(cell).join(";")}\r\n`];
  for (const [index, fault] of faults.entries()) {
    if (index % 200 === 199) await pause();
    const { reason, remedy } = describeFault(fault, language);
    const { severity, table, file, row, cell: place, column, value } = fault;
    const cells = [
      SEVERITIES[severity][language],
      table,
      file,
      row,
      place ?? null,
      column,
      value,
      reason,
      remedy,
    ];
    pieces.push(`${cells.map(cell).join(";")}\r\n`);
  }
  return new Blob(pieces, { type: "text/csv;charset=utf-8" });
}
