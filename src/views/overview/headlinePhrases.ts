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

/** A figure that opens its list stands as `[count-id|words]` in the sentence. */
const link = (id: CountId, words: string) => `[${id}|${words}]`;

export const HEADLINE_PHRASES = {
  sentence: { it: sayItalian, en: sayEnglish },
  furthestBehind: {
    it: (name: string, days: string, many: boolean) =>
      `Più indietro di tutti: [indicator|${name}], in ritardo di ${days} ${many ? "giorni" : "giorno"}.`,
    en: (name: string, days: string, many: boolean) =>
      `Furthest behind: [indicator|${name}], ${days} ${many ? "days" : "day"} late.`,
  },
} as const;

const COMPARISON = {
  it: { more: "più dell’atteso", as: "come l’atteso", less: "meno dell’atteso" },
  en: { more: "more than expected", as: "as expected", less: "fewer than expected" },
};

function sayItalian(words: HeadlineWords): string {
  const { authorities, collaborating, started, interregional, inPreparation, format } = words;
  const of = `${format(collaborating)} ${collaborating === 1 ? "ente" : "enti"} su ${format(authorities)}`;
  const together =
    collaborating === 0
      ? `${link("isolated", `nessun ente su ${format(authorities)}`)} ha ancora accordi avviati con altri`
      : `${link("collaborating", of)} ${collaborating === 1 ? "lavora con altri" : "lavorano insieme"}`;
  const between =
    started === 0
      ? ""
      : `; ${link("interregional", `${format(interregional)} ${interregional === 1 ? "accordo" : "accordi"} su ${format(started)}`)} ${interregional === 1 ? "unisce" : "uniscono"} più regioni`;
  const versus =
    started === 0 || words.comparison === null || words.expected === null
      ? ""
      : `: [strong|${COMPARISON.it[words.comparison]}] (${words.expected})`;
  const coming =
    inPreparation === 0
      ? ""
      : ` ${link("in-preparation", `${format(inPreparation)} ${inPreparation === 1 ? "accordo" : "accordi"}`)} ${inPreparation === 1 ? "è" : "sono"} in preparazione.`;
  return `${words.onDay}${words.scope} ${together}${between}${versus}.${coming}`;
}

function sayEnglish(words: HeadlineWords): string {
  const { authorities, collaborating, started, interregional, inPreparation, format } = words;
  const of = `${format(collaborating)} of ${format(authorities)} ${authorities === 1 ? "authority" : "authorities"}`;
  const together =
    collaborating === 0
      ? `${link("isolated", `none of ${format(authorities)} ${authorities === 1 ? "authority" : "authorities"}`)} has a partnership under way with others yet`
      : `${link("collaborating", of)} ${collaborating === 1 ? "works with others" : "work together"}`;
  const between =
    started === 0
      ? ""
      : `; ${link("interregional", `${format(interregional)} of ${format(started)} ${started === 1 ? "partnership" : "partnerships"}`)} ${interregional === 1 ? "joins" : "join"} several regions`;
  const versus =
    started === 0 || words.comparison === null || words.expected === null
      ? ""
      : `: [strong|${COMPARISON.en[words.comparison]}] (${words.expected})`;
  const coming =
    inPreparation === 0
      ? ""
      : ` ${link("in-preparation", `${format(inPreparation)} ${inPreparation === 1 ? "partnership is" : "partnerships are"}`)} in preparation.`;
  return `${words.onDay}${words.scope} ${together}${between}${versus}.${coming}`;
}
