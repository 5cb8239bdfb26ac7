import { bodiesMetBy, partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import type { PartnershipAt, ProgrammeAt } from "../../analysis/programmeAt";
import { formWord } from "../../i18n/formWords";
import { formatList, formatNumber } from "../../i18n/format";
import { KIND_WORDS, ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn, type Language } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { countryName } from "../parts/countryName";
import { partnershipsJoining } from "./resolveEmphasis";
import { TARGET_PHRASES } from "./targetPhrases";
import { titleOf, type PointedAt } from "./titleOf";

const TITLES_SHOWN = 3;

/** A mark, a line or a bundle in words: for the pointer's label and for those who listen. */
export function describeTarget(
  target: PointedAt,
  at: ProgrammeAt,
  language: Language,
): { title: string; lines: string[] } {
  return {
    title: titleOf(target, at.programme, language),
    lines: linesFor(target, at, language).filter((line) => line !== ""),
  };
}

function linesFor(target: PointedAt, at: ProgrammeAt, language: Language): string[] {
  const drawn = [...at.network, ...at.inPreparation];
  switch (target.kind) {
    case "organisation": {
      const body = at.programme.organisationById.get(target.id);
      const own = partnershipsOfBody(at, target.id);
      const met = bodiesMetBy(at, target.id);
      return [
        body ? kindAndPlace(body, at, language) : "",
        countWords(own, language),
        metWords(met, language),
      ];
    }
    case "partnership": {
      const item = at.partnerships.find(({ partnership }) => partnership.id === target.id);
      const names = (item?.members ?? []).map(({ name }) => textIn(name, language));
      return [formWord(item?.partnership.form ?? "", language), formatList(names, language)];
    }
    case "link":
    case "regions":
    case "abroad": {
      const items = partnershipsJoining(drawn, target);
      const titles = items.map(({ partnership }) => textIn(partnership.title, language));
      const rest = titles.length > TITLES_SHOWN ? "…" : "";
      return [countWords(items, language), ...titles.slice(0, TITLES_SHOWN), rest];
    }
  }
}

function kindAndPlace(body: Organisation, { programme }: ProgrammeAt, language: Language): string {
  const region = body.region === null ? undefined : programme.regionById.get(body.region);
  const kind =
    body.kind === null
      ? wordFor(ROLE_WORDS, body.role, language)
      : wordFor(KIND_WORDS, body.kind, language);
  const where = region
    ? textIn(region.name, language)
    : countryName(body.country, programme, language);
  return `${kind} · ${where}`;
}

/** The started partnerships, which the numbers in the picture count, apart from what is on its way. */
function countWords(items: readonly PartnershipAt[], language: Language): string {
  const started = items.filter((item) => item.started).length;
  const prepared = items.length - started;
  const words = TARGET_PHRASES;
  const [number, rest] = [formatNumber(started, language), formatNumber(prepared, language)];
  if (prepared === 0) return words.agreements[language](started, number);
  if (started === 0) return words.prepared[language](prepared, rest);
  return words.startedAndPrepared[language](started, number, rest);
}

function metWords(met: readonly Organisation[], language: Language): string {
  if (met.length === 0) return "";
  const isMixed = met.some(({ role }) => role !== "authority");
  const words = isMixed ? TARGET_PHRASES.worksWithAll : TARGET_PHRASES.worksWith;
  return words[language](met.length, formatNumber(met.length, language));
}
