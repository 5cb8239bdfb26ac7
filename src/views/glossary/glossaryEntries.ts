import { MEASURES, type ExplainedMeasure } from "../../analysis/network/measures";
import type { GlossaryTerm } from "../../i18n/glossary/glossaryTerm";
import { TERMS } from "../../i18n/glossary/terms";
import { foldName } from "../../model/foldName";
import type { Language } from "../../model/localText";

/** Something of a glossary that can be put in order and searched. */
export interface Entry<T> {
  readonly item: T;
  /** In the address. */
  readonly key: string;
  readonly name: string;
  readonly folded: string;
}

/** The words of the page in a language, in its alphabetical order. */
export function termEntries(language: Language): readonly Entry<GlossaryTerm>[] {
  return inOrder(
    TERMS.map((item) => {
      const words = [item.name, item.also, item.text].map((text) => text?.[language] ?? "");
      return { item, key: item.key, name: item.name[language], folded: foldName(words.join(" ")) };
    }),
    language,
  );
}

/** The measures likewise; found by the name of their source too. */
export function measureEntries(language: Language): readonly Entry<ExplainedMeasure>[] {
  return inOrder(
    MEASURES.map((item) => {
      const { of, key, name, sentence, citation } = item;
      const words = [name.it, name.en, sentence[language], citation ?? "", key].join(" ");
      return { item, key: `${of}-${key}`, name: name[language], folded: foldName(words) };
    }),
    language,
  );
}

/** Every word that is typed stands in what is kept. */
export function entriesWith<T>(entries: readonly Entry<T>[], typed: string): readonly Entry<T>[] {
  const wanted = foldName(typed.trim()).split(/\s+/);
  return entries.filter(({ folded }) => wanted.every((word) => folded.includes(word)));
}

function inOrder<T>(entries: readonly Entry<T>[], language: Language): readonly Entry<T>[] {
  const { compare } = new Intl.Collator(language);
  return entries.toSorted((a, b) => compare(a.name, b.name));
}
