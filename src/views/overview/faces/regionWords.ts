import type { RegionMatrix, RegionMeeting } from "../../../analysis/overview/regionMatrix";
import { formatList, formatNumber } from "../../../i18n/format";
import type { Spoken } from "../../../i18n/phraseBook";
import { textIn, type Language } from "../../../model/localText";
import type { Programme } from "../../../model/programme";
import type { ChanceWords } from "../../parts/chance/SpokenChance";
import type { REGIONS_PHRASES } from "./regionsPhrases";

type Phrases = Spoken<typeof REGIONS_PHRASES>;

/** «A – B», or «Only in A». */
export function pairName(
  [a, b]: readonly [string, string],
  { regionById }: Programme,
  phrases: Phrases,
  language: Language,
): string {
  const name = (id: string) => {
    const region = regionById.get(id);
    return region ? textIn(region.name, language) : id;
  };
  return a === b ? phrases.inside(name(a)) : phrases.pair(name(a), name(b));
}

/** Written: what chance would give, to a tenth below ten. */
export function formatExpected(expected: number, language: Language): string {
  return formatNumber(expected, language, expected < 10 ? 1 : 0);
}

/** How many times the expected; `null` where nothing was to be expected. */
export function ratioOf({ partnerships, expected }: RegionMeeting): number | null {
  return expected === null || expected < 1e-9 ? null : partnerships.length / expected;
}

/** A cell in one sentence, for ears and for the line under the table. */
export function describeMeeting(
  cell: RegionMeeting,
  programme: Programme,
  phrases: Phrases,
  language: Language,
): string {
  const { partnerships, inPreparation, expected, comparison } = cell;
  const counted = phrases.count(formatNumber(partnerships.length, language), partnerships.length);
  const preparing = formatNumber(inPreparation.length, language);
  const ratio = ratioOf(cell);
  const parts = [
    inPreparation.length > 0 ? phrases.preparing(counted, preparing) : counted,
    expected === null ? "" : phrases.expected(formatExpected(expected, language)),
    ratio === null ? "" : phrases.ratio(formatNumber(ratio, language, 1)),
    comparison === null ? "" : phrases[comparison],
  ].filter((part) => part !== "");
  return `${pairName(cell.ids, programme, phrases, language)}: ${parts.join(", ")}`;
}

/** What `describeMatrix` holds against chance: its words, and the pairs of different regions that they stand for. */
export function comparedPairs({ cells }: RegionMatrix, phrases: Phrases): readonly ChanceWords[] {
  const pairs = cells.flatMap((row, g) => row.slice(g + 1));
  return (["more", "as", "less"] as const).map((verdict) => ({
    words: phrases[verdict],
    subjects: pairs
      .filter(({ comparison }) => comparison === verdict)
      .map(({ ids }) => ({ kind: "regions", ids })),
  }));
}

const NAMED_AT_MOST = 4;

/** The takeaway: the closest tie, the pairs without one, and how many are beyond chance. */
export function describeMatrix(
  matrix: RegionMatrix,
  programme: Programme,
  phrases: Phrases,
  language: Language,
): string {
  const pairs = matrix.cells.flatMap((row, g) => row.slice(g + 1));
  if (matrix.counted.length === 0) return phrases.none;
  const name = ({ ids }: RegionMeeting) => pairName(ids, programme, phrases, language);
  const most = Math.max(0, ...pairs.map(({ partnerships }) => partnerships.length));
  const closest = pairs.filter(({ partnerships }) => partnerships.length === most);
  const apart = pairs.filter(({ partnerships }) => partnerships.length === 0);
  const said: string[] = [];
  if (most > 0 && closest.length <= NAMED_AT_MOST) {
    const count = phrases.count(formatNumber(most, language), most);
    said.push(phrases.closest(formatList(closest.map(name), language), count, closest.length));
  }
  if (apart.length > 0 && apart.length <= NAMED_AT_MOST) {
    said.push(phrases.without(formatList(apart.map(name), language)));
  }
  said.push(compareMatrix(pairs, phrases, language));
  return said.join(" ").trim();
}

function compareMatrix(
  pairs: readonly RegionMeeting[],
  phrases: Phrases,
  language: Language,
): string {
  if (pairs.some(({ expected }) => expected === null)) return phrases.noChance;
  const times = (wanted: string) => pairs.filter(({ comparison }) => comparison === wanted).length;
  const [more, as, less] = [times("more"), times("as"), times("less")];
  const parts = [
    more > 0 ? phrases.pairsMore(more) : "",
    as > 0 ? phrases.pairsAs(as) : "",
    less > 0 ? phrases.pairsLess(less) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : phrases.comparisons(formatList(parts, language));
}
