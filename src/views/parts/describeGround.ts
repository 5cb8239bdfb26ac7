import type { Candidate } from "../../analysis/ideas/candidates";
import { countryHolders } from "../../analysis/ideas/candidates";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formatList } from "../../i18n/format";
import { speak } from "../../i18n/phraseBook";
import { textIn, type Language } from "../../model/localText";
import { countryName } from "./countryName";
import { GROUND_PHRASES } from "./groundPhrases";

/** Why it would be natural: «Condividono il Paese Albania (4 enti) e il tema Turismo». */
export function describeGround(
  { countries, themes }: Pick<Candidate, "countries" | "themes">,
  at: ProgrammeAt,
  language: Language,
): string {
  const phrases = speak(GROUND_PHRASES, language);
  const { programme } = at;
  const themeNames = themes.map((id) => {
    const theme = programme.themeById.get(id);
    return phrases.theme(theme ? textIn(theme.name, language) : id);
  });
  if (countries.length === 0) {
    return phrases.sharedThemesOnly(formatList(themeNames, language), themes.length);
  }
  const countryNames = countries.map((id) =>
    phrases.countryOf(countryName(id, programme, language), countryHolders(at, id)),
  );
  const first = phrases.shareCountries(formatList(countryNames, language), countries.length);
  if (themes.length === 0) return first;
  return phrases.both(first, phrases.shareThemes(formatList(themeNames, language), themes.length));
}
