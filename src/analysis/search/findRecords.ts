import { LANGUAGES, textIn, type Language, type LocalText } from "../../model/localText";
import type { Programme } from "../../model/programme";
import type { Provenance } from "../../model/provenance";
import { buildSearchIndex, type Findable, type SearchIndex } from "./searchIndex";

/** The kinds of record that can be found, in the order in which their groups stand. */
export const FOUND_KINDS = [
  "organisation",
  "partnership",
  "country",
  "region",
  "theme",
  "result",
  "indicator",
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export interface FindableRecord extends Findable {
  readonly kind: FoundKind;
  readonly id: string;
  readonly isIllustrative: boolean;
}

/**
 * All that has a name in a programme, by its name in a language; names in other languages, ISTAT codes, letters of the
 * province and ids find it too. Bodies weigh by their partnerships, partnerships by their parties.
 */
export function indexRecords(
  programme: Programme,
  language: Language,
): SearchIndex<FindableRecord> {
  const partnershipsOf = new Map<string, number>();
  for (const { members } of programme.partnerships) {
    for (const id of new Set(members.map(({ organisation }) => organisation.id))) {
      partnershipsOf.set(id, (partnershipsOf.get(id) ?? 0) + 1);
    }
  }
  const record = (
    kind: FoundKind,
    of: Provenance & { readonly id: string },
    name: LocalText,
    { aliases = [], weight = 0 }: { aliases?: readonly (string | null)[]; weight?: number } = {},
  ): FindableRecord => ({
    kind,
    id: of.id,
    isIllustrative: of.illustrative,
    name: textIn(name, language),
    aliases: [
      ...LANGUAGES.filter((other) => other !== language).map((other) => textIn(name, other)),
      ...aliases.flatMap((alias) => (alias === null ? [] : [alias])),
    ],
    weight,
  });
  return buildSearchIndex([
    ...programme.organisations.map((body) =>
      record("organisation", body, body.name, {
        aliases: [body.istat, body.province],
        weight: (partnershipsOf.get(body.id) ?? 0) + (body.role === "authority" ? 1 : 0),
      }),
    ),
    ...programme.partnerships.map((of) =>
      record("partnership", of, of.title, { weight: of.members.length }),
    ),
    ...programme.countries.map((of) => record("country", of, of.name, { aliases: [of.id] })),
    ...programme.regions.map((of) => record("region", of, of.name)),
    ...programme.themes.map((of) => record("theme", of, of.name)),
    ...programme.results.map((of) => record("result", of, of.title, { aliases: [of.id] })),
    ...programme.indicators.map((of) => record("indicator", of, of.name, { aliases: [of.id] })),
  ]);
}
