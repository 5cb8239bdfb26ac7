import type { ColumnType } from "../model/column";
import { NOTICES_KEY } from "../model/dataPackage";
import type { LocalText } from "../model/localText";
import type { Notices } from "../model/notices";
import { cellOf, isRawRecord, type RawRecord } from "../model/rawTable";
import { checkCell } from "./checkCell";
import type { Report } from "./faultLog";

/** A footer is no page: what is longer belongs behind a link. */
const LONGEST = 300;

/**
 * What the descriptor gives for the foot of every page; `null`: nothing. What cannot be used is left out, and said:
 * a fault of the kind `bad-notice` whose `detail` is the reason.
 */
export function readNotices(value: unknown, report: Report): Notices | null {
  if (value === undefined || value === null) return null;
  if (!isRawRecord(value)) {
    report("bad-notice", "warning", { column: NOTICES_KEY, value, detail: "no-object" });
    return null;
  }
  const asked = new Set<string>();
  const read = (key: string, type: ColumnType): string | null => {
    asked.add(key);
    return readOne(value, key, type, report);
  };
  const text = (key: string): LocalText | null => {
    const it = read(key, "text");
    const en = read(`${key}_en`, "text");
    const first = it ?? en;
    return first === null ? null : { it: first, en };
  };
  const notices: Notices = {
    owner: text("owner"),
    ownerUrl: read("owner_url", "url"),
    accessibilityUrl: read("accessibility_url", "url"),
    accessibilityNote: text("accessibility_note"),
    feedbackUrl: read("feedback_url", "url"),
    privacyUrl: read("privacy_url", "url"),
    privacyNote: text("privacy_note"),
  };
  for (const key of Object.keys(value)) {
    if (!asked.has(key)) sayOf(key, report, value[key], "unknown");
  }
  return notices;
}

function readOne(notices: RawRecord, key: string, type: ColumnType, report: Report): string | null {
  const cell = cellOf(notices, key);
  if (typeof cell === "string" && cell.length > LONGEST) {
    sayOf(key, report, cell, `too-long:${LONGEST}`);
    return null;
  }
  const checked = checkCell(cell, { type, required: false }, (kind) =>
    sayOf(key, report, cell, kind),
  );
  return typeof checked === "string" ? checked : null;
}

function sayOf(key: string, report: Report, value: unknown, detail: string): void {
  report("bad-notice", "warning", { column: `${NOTICES_KEY}.${key}`, value, detail });
}
