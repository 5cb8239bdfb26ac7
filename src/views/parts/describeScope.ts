import { formatList } from "../../i18n/format";
import { SPAN_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn, type Language } from "../../model/localText";
import type { Programme } from "../../model/programme";
import type { Scope } from "../../model/scope";

/** What the filters leave, in brackets: regions, theme, country, span; or nothing. */
export function describeScope(programme: Programme, scope: Scope, language: Language): string {
  const { regions, theme, country, span, onlyReal } = scope;
  const say = (it: string, en: string) => (language === "it" ? it : en);
  const name = (record: { name: { it: string; en: string | null } } | undefined) =>
    record ? textIn(record.name, language) : "";
  const parts = [
    formatList(
      regions.map((id) => name(programme.regionById.get(id))),
      language,
    ),
    theme === null ? "" : say("tema: ", "theme: ") + name(programme.themeById.get(theme)),
    country === null ? "" : say("Paese: ", "country: ") + name(programme.countryById.get(country)),
    span === null ? "" : say("accordi ", "partnerships ") + wordFor(SPAN_WORDS, span, language),
    onlyReal ? say("solo dati reali", "real data only") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
