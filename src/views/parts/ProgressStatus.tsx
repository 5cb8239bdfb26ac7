import type { Status } from "../../analysis/progress/status";
import { usePhrases } from "../../i18n/useLanguage";
import { StatusMark, type Tone } from "../../ui/StatusMark";
import { PART_PHRASES } from "./partPhrases";

const LOOKS = {
  reached: { tone: "info", icon: "★", word: "reached" },
  "on-track": { tone: "good", icon: "✓", word: "onTrack" },
  behind: { tone: "warn", icon: "⚠", word: "behind" },
  critical: { tone: "bad", icon: "✕", word: "critical" },
  "too-early": { tone: "quiet", icon: "◔", word: "tooEarly" },
  "no-data": { tone: "quiet", icon: "…", word: "noData" },
  "not-computable": { tone: "quiet", icon: "–", word: "notComputable" },
} as const satisfies Record<Status, { tone: Tone; icon: string; word: keyof typeof PART_PHRASES }>;

/** The status of an indicator as sign, word and colour. */
export function ProgressStatus({ status }: { readonly status: Status }) {
  const phrases = usePhrases(PART_PHRASES);
  const { tone, icon, word } = LOOKS[status];
  return <StatusMark tone={tone} icon={icon} word={phrases[word]} />;
}
