import type { CountId } from "../../model/focus";

/** Figures already written out in the reader's language. */
export interface HeadlineWords {
  readonly onDay: string;
  /** What the scope restricts, or `""`. */
  readonly scope: string;
  readonly authorities: number;
  readonly collaborating: number;
  readonly started: number;
  readonly interregional: number;
  readonly expected: string | null;
  readonly comparison: "more" | "as" | "less" | null;
  readonly inPreparation: number;
  readonly format: (value: number) => string;
}

/** A piece of a sentence; its mark says which list it opens, or that it is a comparison with chance. */
export interface Segment {
  readonly text: string;
  readonly mark?: CountId | "indicator" | "chance";
}

export const HEADLINE_PHRASES = {
  sentence: { it: sayItalian, en: sayEnglish },
  furthestBehind: {
    it: (name: string, days: string, many: boolean): readonly Segment[] => [
      { text: "Più indietro di tutti: " },
      { text: name, mark: "indicator" },
      { text: `, in ritardo di ${days} ${many ? "giorni" : "giorno"}.` },
    ],
    en: (name: string, days: string, many: boolean): readonly Segment[] => [
      { text: "Furthest behind: " },
      { text: name, mark: "indicator" },
      { text: `, ${days} ${many ? "days" : "day"} late.` },
    ],
  },
} as const;

const COMPARISON = {
  it: { more: "più dell’atteso", as: "come l’atteso", less: "meno dell’atteso" },
  en: { more: "more than expected", as: "as expected", less: "fewer than expected" },
};

function sayItalian(words: HeadlineWords): readonly Segment[] {
  const { interregional, inPreparation, started, format } = words;
  const joined = interregional === 1 ? "accordo" : "accordi";
  const between: readonly Segment[] = [
    { text: "; " },
    { text: `${format(interregional)} ${joined} su ${format(started)}`, mark: "interregional" },
    { text: ` ${interregional === 1 ? "unisce" : "uniscono"} più regioni` },
    ...compare(words, COMPARISON.it),
  ];
  const coming: readonly Segment[] = [
    { text: " " },
    {
      text: `${format(inPreparation)} ${inPreparation === 1 ? "accordo" : "accordi"}`,
      mark: "in-preparation",
    },
    { text: ` ${inPreparation === 1 ? "è" : "sono"} in preparazione.` },
  ];
  return [
    { text: `${words.onDay}${words.scope} ` },
    ...togetherInItalian(words),
    ...(started === 0 ? [] : between),
    { text: "." },
    ...(inPreparation === 0 ? [] : coming),
  ];
}

function togetherInItalian(words: HeadlineWords): readonly Segment[] {
  const { authorities, collaborating, format } = words;
  if (authorities === 0) return [{ text: "nessun ente nella selezione" }];
  if (collaborating === 0) {
    return [
      { text: `nessun ente su ${format(authorities)}`, mark: "isolated" },
      { text: " ha ancora accordi avviati con altri" },
    ];
  }
  const bodies = `${format(collaborating)} ${collaborating === 1 ? "ente" : "enti"}`;
  return [
    { text: `${bodies} su ${format(authorities)}`, mark: "collaborating" },
    { text: ` ${collaborating === 1 ? "lavora con altri" : "lavorano insieme"}` },
  ];
}

function sayEnglish(words: HeadlineWords): readonly Segment[] {
  const { interregional, inPreparation, started, format } = words;
  const all = `${format(started)} ${started === 1 ? "partnership" : "partnerships"}`;
  const between: readonly Segment[] = [
    { text: "; " },
    { text: `${format(interregional)} of ${all}`, mark: "interregional" },
    { text: ` ${interregional === 1 ? "joins" : "join"} several regions` },
    ...compare(words, COMPARISON.en),
  ];
  const coming: readonly Segment[] = [
    { text: " " },
    {
      text: `${format(inPreparation)} ${inPreparation === 1 ? "partnership" : "partnerships"}`,
      mark: "in-preparation",
    },
    { text: ` ${inPreparation === 1 ? "is" : "are"} in preparation.` },
  ];
  return [
    { text: `${words.onDay}${words.scope} ` },
    ...togetherInEnglish(words),
    ...(started === 0 ? [] : between),
    { text: "." },
    ...(inPreparation === 0 ? [] : coming),
  ];
}

function togetherInEnglish(words: HeadlineWords): readonly Segment[] {
  const { authorities, collaborating, format } = words;
  if (authorities === 0) return [{ text: "no authority in the selection" }];
  const all = `${format(authorities)} ${authorities === 1 ? "authority" : "authorities"}`;
  if (collaborating === 0) {
    return [
      { text: `none of ${all}`, mark: "isolated" },
      { text: " has a partnership under way with others yet" },
    ];
  }
  return [
    { text: `${format(collaborating)} of ${all}`, mark: "collaborating" },
    { text: ` ${collaborating === 1 ? "works with others" : "work together"}` },
  ];
}

function compare(
  { comparison, expected }: HeadlineWords,
  phrases: (typeof COMPARISON)["it"],
): readonly Segment[] {
  if (comparison === null || expected === null) return [];
  return [
    { text: ": " },
    { text: phrases[comparison], mark: "chance" },
    { text: ` (${expected})` },
  ];
}
