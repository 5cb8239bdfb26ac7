import { isoDay } from "../../model/calendarDate";
import type { ShownRecords } from "./shownRecords";
import { countIllustrativeShown } from "./shownRecords";

const LONGEST = 120;

/**
 * `hub-spoke-rete-campania-2012-06-30`: project, view, filters, date, and a word for made-up records. Letters, digits
 * and dashes only, so that every file system takes it and no name hides its ending.
 * @param parts the view and the filters, in words
 */
export function fileStem(records: ShownRecords, parts: readonly string[]): string {
  const { at } = records;
  const { illustrative } = countIllustrativeShown(records);
  const date = isoDay(at.day);
  const mark = illustrative > 0 ? "-dati-dimostrativi" : "";
  const words = [at.programme.name, ...parts].map(plainName).filter((part) => part !== "");
  const stem = words.join("-").slice(0, LONGEST).replace(/-+$/, "") || "dati";
  return `${stem}-${date}${mark}`;
}

/** A text as part of a file name. */
export function plainName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
