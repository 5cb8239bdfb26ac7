import { splitPath } from "../../../data/edition";
import type { Reading } from "../../useReading";

/** Whether a link was made with other data than those of today, or opens other ones. */
export function isAnotherEdition({ dataSet, selection }: Reading): boolean {
  const isLinkOlder = selection.edition !== null && selection.edition !== dataSet.edition;
  const isOpenOlder = splitPath(dataSet.path).edition !== null;
  return dataSet.origin === "published" && (isLinkOlder || isOpenOlder);
}
