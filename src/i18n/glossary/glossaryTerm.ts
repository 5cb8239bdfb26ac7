interface Words {
  readonly it: string;
  readonly en: string;
}

/** The pages that a term may be used on. */
export type TermPlace =
  | "/"
  | "/risultati"
  | "/idee"
  | "/idee/crescita"
  | "/enti"
  | "/partenariati"
  | "/regioni"
  | "/paesi"
  | "/temi"
  | "/dati"
  | "/dati/confronto"
  | "/progetto";

/** A word that the page uses in a sense of its own. */
export interface GlossaryTerm {
  /** In the address: `/glossario/<key>`. */
  readonly key: string;
  readonly name: Words;
  /** Other words for the same, searched too. */
  readonly also?: Words;
  readonly text: Words;
  /** Where the page uses it. */
  readonly places: readonly TermPlace[];
}
