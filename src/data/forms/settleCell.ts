import type { ColumnType } from "../../model/column";
import { readNumber } from "./writtenNumber";

/** Takes a present cell to the value that JSON has for its column; the cell itself where it cannot be understood. */
export function settleCell(cell: unknown, type: ColumnType, hasComma: boolean): unknown {
  switch (type) {
    case "number":
      return typeof cell === "string" ? (readNumber(cell, hasComma) ?? cell) : cell;
    case "date":
      return settleDate(cell);
    case "list":
      return settleList(cell);
    case "flag":
      return settleFlag(cell);
    default:
      return settleText(cell);
  }
}

/** A code that a spreadsheet took for a number, or a word that it took for a flag. */
function settleText(cell: unknown): unknown {
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : cell;
}

const DAY_FIRST = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/;

/** `14/05/2010` and `05/2010` to `2010-05-14` and `2010-05`; a year that a spreadsheet took for a number to `2010`. */
function settleDate(cell: unknown): unknown {
  if (typeof cell === "number") {
    return Number.isInteger(cell) && cell >= 1000 && cell <= 9999 ? String(cell) : cell;
  }
  if (typeof cell !== "string") return cell;
  const match = DAY_FIRST.exec(cell.trim());
  if (!match) return cell;
  const [, day, month = "", year = ""] = match;
  const written = `${year}-${month.padStart(2, "0")}`;
  return day === undefined ? written : `${written}-${day.padStart(2, "0")}`;
}

/** `a|b|c`; spaces around the bars and bars at the ends are of no account. */
function settleList(cell: unknown): unknown {
  if (typeof cell !== "string" && typeof cell !== "number") return cell;
  return String(cell)
    .split("|")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  vero: true,
  sì: true,
  si: true,
  "1": true,
  false: false,
  falso: false,
  no: false,
  "0": false,
};

function settleFlag(cell: unknown): unknown {
  if (typeof cell !== "string" && typeof cell !== "number") return cell;
  const word = String(cell).trim().normalize("NFC").toLowerCase();
  return Object.hasOwn(FLAGS, word) ? FLAGS[word] : cell;
}
