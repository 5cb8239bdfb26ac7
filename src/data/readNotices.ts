import { NOTICES_KEY } from "../model/dataPackage";
import type { Notices } from "../model/notices";
import { isRawRecord } from "../model/rawTable";
import { checkCell } from "./checkCell";
import type { Report } from "./faultLog";

/** A footer is no page: what is longer belongs behind a link. */
const LONGEST = 300;
const KEYS =
  /^(?:(?:owner|accessibility|feedback|privacy)_url|(?:owner|accessibility_note|privacy_note)(?:_en)?)$/;

/**
 * What the descriptor gives for the foot of every page; `null`: nothing. What cannot be used is left out, and said:
 * a fault of the kind `bad-notice` whose `detail` is the reason.
 */
export function readNotices(value: unknown, report: Report): Notices | null {
  if (value === undefined || value === null) return null;
  const say = (column: string, cell: unknown, detail: string) =>
    report("bad-notice", "warning", { column, value: cell, detail });
  if (!isRawRecord(value)) {
    say(NOTICES_KEY, value, "no-object");
    return null;
  }
  const notices: Record<string, string> = {};
  for (const [key, cell] of Object.entries(value)) {
    const sayOf = (detail: string) => say(`${NOTICES_KEY}.${key}`, cell, detail);
    if (!KEYS.test(key)) sayOf("unknown");
    else if (typeof cell === "string" && cell.length > LONGEST) sayOf(`too-long:${LONGEST}`);
    else {
      const type = key.endsWith("_url") ? "url" : "text";
      const checked = checkCell(cell, { type, required: false }, sayOf);
      if (typeof checked === "string") notices[key] = checked;
    }
  }
  return notices;
}
