import type { Status } from "../../analysis/progress/status";
import { useLanguage } from "../../i18n/useLanguage";
import { STATUS_WORDS, wordFor } from "../../i18n/vocabulary";
import { StatusMark, type Tone } from "../../ui/StatusMark";

export const STATUS_LOOKS: Record<Status, { readonly tone: Tone; readonly icon: string }> = {
  reached: { tone: "info", icon: "★" },
  "on-track": { tone: "good", icon: "✓" },
  behind: { tone: "warn", icon: "⚠" },
  critical: { tone: "bad", icon: "✕" },
  "too-early": { tone: "quiet", icon: "◔" },
  "no-data": { tone: "quiet", icon: "…" },
  "not-computable": { tone: "quiet", icon: "–" },
};

/** The status of an indicator as sign, word and colour. */
export function ProgressStatus({ status }: { readonly status: Status }) {
  const language = useLanguage();
  return <StatusMark {...STATUS_LOOKS[status]} word={wordFor(STATUS_WORDS, status, language)} />;
}
