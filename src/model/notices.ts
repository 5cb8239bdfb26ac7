import type { Language } from "./localText";

/**
 * What the body that publishes a set must say on every page, as the descriptor gives it; absent: it says nothing of it.
 * owner: who answers for data and page · accessibility: the declaration, which only that body can issue, or why there
 * is none · feedback: where faults of the page are told · privacy: in place of the usual sentence.
 */
export type Notices = Readonly<Partial<Record<NoticeKey, string>>>;

type NoticeKey =
  `${"owner" | "accessibility" | "feedback" | "privacy"}_url` | TextKey | `${TextKey}_en`;
type TextKey = "owner" | "accessibility_note" | "privacy_note";

/** A notice in the wanted language, in the other one where it is written in that alone; `null`: there is none. */
export function noticeIn(notices: Notices, key: TextKey, language: Language): string | null {
  const { [key]: it, [`${key}_en` as const]: en } = notices;
  return (language === "en" ? (en ?? it) : (it ?? en)) ?? null;
}
