import { bodiesMetBy, partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formWord } from "../../i18n/formWords";
import { formatList, formatNumber } from "../../i18n/format";
import { KIND_WORDS, ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn, type Language } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { countryName } from "../parts/countryName";
import { partnershipsJoining } from "./resolveEmphasis";
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
      const met = bodiesMetBy(at, target.id).length;
      return [
        body ? kindAndPlace(body, at, language) : "",
        countWords(own.length, language),
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
      return [countWords(items.length, language), ...titles.slice(0, TITLES_SHOWN), rest];
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

function countWords(count: number, language: Language): string {
  const number = formatNumber(count, language);
  if (language === "en") return `${number} ${count === 1 ? "partnership" : "partnerships"}`;
  return `${number} ${count === 1 ? "accordo" : "accordi"}`;
}

function metWords(count: number, language: Language): string {
  if (count === 0) return "";
  const number = formatNumber(count, language);
  if (language === "en") return `works with ${number} ${count === 1 ? "body" : "bodies"}`;
  return `lavora con ${number} ${count === 1 ? "ente" : "enti"}`;
}
