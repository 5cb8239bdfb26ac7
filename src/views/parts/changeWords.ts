import {
  CHANGE_KINDS,
  type ChangeKind,
  type RecordChange,
} from "../../analysis/compare/diffRecords";
import { subjectOf, type SubjectKind, type Touched } from "../../analysis/compare/subjectOf";
import { formatNumber } from "../../i18n/format";
import { speak } from "../../i18n/phraseBook";
import type { Language } from "../../model/localText";
import { NEWS_PHRASES } from "./newsPhrases";

type Forms = readonly [one: string, many: string];

const KIND_FORMS: Readonly<Record<ChangeKind, Readonly<Record<Language, Forms>>>> = {
  new: { it: ["nuovo", "nuovi"], en: ["new", "new"] },
  lost: { it: ["perso", "persi"], en: ["lost", "lost"] },
  changed: { it: ["cambiato", "cambiati"], en: ["changed", "changed"] },
};

const SUBJECT_FORMS: Readonly<Record<SubjectKind, Readonly<Record<Language, Forms>>>> = {
  partnership: { it: ["accordo", "accordi"], en: ["partnership", "partnerships"] },
  organisation: { it: ["ente", "enti"], en: ["body", "bodies"] },
  indicator: { it: ["indicatore", "indicatori"], en: ["indicator", "indicators"] },
};

/** The kind of a change, of one record or of many. */
export function kindWord(kind: ChangeKind, language: Language, count = 2): string {
  return KIND_FORMS[kind][language][count === 1 ? 0 : 1];
}

/** «3 accordi nuovi». */
function countWords(
  count: number,
  subject: SubjectKind,
  kind: ChangeKind,
  language: Language,
): string {
  const noun = SUBJECT_FORMS[subject][language][count === 1 ? 0 : 1];
  const word = kindWord(kind, language, count);
  const number = formatNumber(count, language);
  return language === "it" ? `${number} ${noun} ${word}` : `${number} ${word} ${noun}`;
}

/** What changed, counted by what people know: «3 accordi nuovi», «1 indicatore cambiato». Empty where nothing did. */
export function sayChanges(
  touched: Touched,
  changes: readonly RecordChange[],
  language: Language,
): readonly string[] {
  const subjects: readonly SubjectKind[] = ["partnership", "organisation", "indicator"];
  const counted = subjects.flatMap((subject) => {
    const kinds = [...touched[subject].values()];
    return CHANGE_KINDS.flatMap((kind) => {
      const count = kinds.filter((one) => one === kind).length;
      return count === 0 ? [] : [countWords(count, subject, kind, language)];
    });
  });
  const others = changes.filter(({ before, after }) => {
    const record = after ?? before;
    return record !== null && subjectOf(record) === null;
  }).length;
  if (others === 0) return counted;
  const { otherChanges } = speak(NEWS_PHRASES, language);
  return [...counted, otherChanges(formatNumber(others, language), others === 1)];
}
