import type { Reading } from "../../useReading";

/** Where the page stands now, with the reading date and the edition of the data said: path and query inside the page. */
export function addressNow(reading: Reading, pathname: string): string {
  const { day, dataSet, hrefTo, selection } = reading;
  const edition = dataSet.edition ?? selection.edition;
  return hrefTo(pathname, { day, edition, focus: selection.focus, pathTo: selection.pathTo });
}

/** The whole address, as it is sent to somebody. */
export function linkTo(address: string): string {
  return `${window.location.href.split("#")[0] ?? ""}#${address}`;
}
