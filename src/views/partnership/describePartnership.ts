import type { PartnershipAt, ProgrammeAt } from "../../analysis/programmeAt";
import { formatList, formatNumber } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { speak } from "../../i18n/phraseBook";
import { STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import { HOME_COUNTRY } from "../../model/homeCountry";
import { textIn, type Language } from "../../model/localText";
import { countryName } from "../parts/countryName";
import { STANDING_PHRASES, standingOf } from "../parts/standingOf";
import { PARTNERSHIP_PHRASES } from "./partnershipPhrases";

/** The takeaway of a partnership's dossier: how it stands, whom it joins, from which regions and countries. */
export function describePartnership(
  item: PartnershipAt,
  { programme, day }: ProgrammeAt,
  language: Language,
): string {
  const phrases = speak(PARTNERSHIP_PHRASES, language);
  const { members, regions, stage } = item;
  const standing = speak(STANDING_PHRASES, language)[standingOf(item)];
  const stageWord = stage === null ? standing : wordFor(STAGE_WORDS, stage, language);
  const state = stageWord === standing ? standing : `${standing} (${stageWord})`;
  const head = phrases.lead(onDayAtStart(day, language), state);
  if (members.length === 0) return `${head} ${phrases.noMembers}`;
  const names = regions.map((id) => {
    const region = programme.regionById.get(id);
    return region ? textIn(region.name, language) : id;
  });
  const abroad = members.flatMap(({ country }) => (country === HOME_COUNTRY ? [] : [country]));
  const countries = [...new Set(abroad)].map((id) => countryName(id, programme, language));
  const places = [
    names.length === 0 ? "" : phrases.ofRegions(formatList(names, language)),
    countries.length === 0 ? "" : phrases.abroad(formatList(countries, language)),
  ].filter((part) => part !== "");
  const count = formatNumber(members.length, language);
  return `${head} ${phrases.joins(count, members.length, places.join(", "))}`;
}
