import { describeFault } from "../../../i18n/describeFault";
import { FAULT_TITLES } from "../../../i18n/faultTitles";
import { speak } from "../../../i18n/phraseBook";
import type { Fault } from "../../../model/fault";
import type { Language } from "../../../model/localText";
import { groupFaults } from "./groupFaults";
import { HEALTH_PHRASES } from "./healthPhrases";

/** So many can be read by a person, and pasted into a message. */
export const MOST_IN_REPORT = 2000;

/** The faults as a text to be sent to whoever keeps the files: groups with their counts, then each fault. */
export function reportText(faults: readonly Fault[], name: string, language: Language): string {
  const phrases = speak(HEALTH_PHRASES, language);
  const groups = groupFaults(faults, { severity: null, table: null });
  const lines = [phrases.reportTitle(name), ""];
  let room = MOST_IN_REPORT;
  for (const { kind, table, faults: all } of groups) {
    lines.push(`${FAULT_TITLES[kind][language]} · ${table} · ${phrases.groupCount(all.length)}`);
    for (const fault of all.slice(0, room)) {
      const { place, reason, remedy } = describeFault(fault, language);
      lines.push(`- ${place}: ${reason} ${remedy}`);
    }
    room = Math.max(0, room - all.length);
  }
  if (faults.length > MOST_IN_REPORT) {
    lines.push("", phrases.reportRest(faults.length - MOST_IN_REPORT));
  }
  return lines.join("\n");
}
