import { formatList, formatNumber } from "../../i18n/format";
import { KIND_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Focus } from "../../model/focus";
import { textIn, type Language } from "../../model/localText";
import { countryName } from "../parts/countryName";
import { nameFocus } from "./nameFocus";
import { partnershipsBetween, partnershipsOfLink } from "./resolveEmphasis";
import type { OverviewFigures } from "./useOverviewFigures";

/** A mark, a line or a bundle in words: for the pointer's label and for those who listen. */
export function describeTarget(
  target: Focus,
  { at }: OverviewFigures,
  language: Language,
): { title: string; lines: string[] } {
  const { title, overline } = nameFocus(target, at.programme, language);
  const drawn = [...at.network, ...at.inPreparation];
  const agreements = (count: number) => countWords(count, language);
  switch (target.kind) {
    case "organisation": {
      const body = at.programme.organisationById.get(target.id);
      const region = body?.region ? at.programme.regionById.get(body.region) : undefined;
      const where = region
        ? textIn(region.name, language)
        : body && countryName(body.country, at.programme, language);
      const kind = body?.kind ? wordFor(KIND_WORDS, body.kind, language) : overline;
      const own = drawn.filter(({ members }) => members.some(({ id }) => id === target.id));
      return {
        title,
        lines: [[kind, where].filter(Boolean).join(" · "), agreements(own.length)],
      };
    }
    case "link":
    case "regions": {
      const items =
        target.kind === "link"
          ? partnershipsOfLink(drawn, target.ids)
          : partnershipsBetween(drawn, target.ids);
      const titles = items
        .slice(0, 3)
        .map(({ partnership }) => textIn(partnership.title, language));
      return {
        title,
        lines: [
          agreements(items.length),
          ...titles,
          ...(items.length > titles.length ? ["…"] : []),
        ],
      };
    }
    case "partnership": {
      const item = at.partnerships.find(({ partnership }) => partnership.id === target.id);
      const names = (item?.members ?? []).map(({ name }) => textIn(name, language));
      return { title, lines: [overline, formatList(names, language)] };
    }
    default:
      return { title, lines: [overline] };
  }
}

function countWords(count: number, language: Language): string {
  const number = formatNumber(count, language);
  if (language === "en") return `${number} ${count === 1 ? "partnership" : "partnerships"}`;
  return `${number} ${count === 1 ? "accordo" : "accordi"}`;
}
