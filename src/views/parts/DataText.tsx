import { useLanguage } from "../../i18n/useLanguage";
import { textIn, type LocalText } from "../../model/localText";

/**
 * A text of the data in the page's language; where it has no twin in that, it stands in Italian and is marked so, for
 * who listens (WCAG 3.1.2).
 */
export function DataText({ text }: { readonly text: LocalText }) {
  const language = useLanguage();
  return language !== "it" && text.en === null ? (
    <span lang="it">{text.it}</span>
  ) : (
    textIn(text, language)
  );
}
