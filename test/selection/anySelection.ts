import fc from "fast-check";
import { dayOf } from "../../src/model/calendarDate";
import { COUNT_IDS, MOST_PICKED, type Focus } from "../../src/model/focus";
import { LANGUAGES } from "../../src/model/localText";
import { LEGEND_KEYS } from "../../src/model/pictureChoice";
import { FACES, type Selection } from "../../src/selection/selection";

const id = fc.stringMatching(/^[.]{0,3}[A-Za-z0-9_-][A-Za-z0-9._-]{0,60}$/);

/** Two ids in their order; the same one twice only where `isPairOfOne`. */
function idPair(isPairOfOne: boolean): fc.Arbitrary<readonly [string, string]> {
  return fc
    .tuple(id, id)
    .filter(([a, b]) => isPairOfOne || a !== b)
    .map(([a, b]) => (a < b ? [a, b] : [b, a]));
}

const oneRegion = id.map((region): Focus => ({ kind: "regions", ids: [region, region] }));

export const anyFocus: fc.Arbitrary<Focus> = fc.oneof(
  id.map((value): Focus => ({ kind: "organisation", id: value })),
  id.map((value): Focus => ({ kind: "partnership", id: value })),
  id.map((value): Focus => ({ kind: "result", id: value })),
  id.map((value): Focus => ({ kind: "indicator", id: value })),
  fc.constantFrom(...COUNT_IDS).map((value): Focus => ({ kind: "count", id: value })),
  idPair(false).map((ids): Focus => ({ kind: "link", ids })),
  idPair(true).map((ids): Focus => ({ kind: "regions", ids })),
  oneRegion,
  fc.tuple(fc.oneof(id, fc.constant("")), id).map((ids): Focus => ({ kind: "abroad", ids })),
  fc
    .uniqueArray(id, { minLength: 1, maxLength: MOST_PICKED })
    .map((ids): Focus => ({ kind: "bodies", ids: ids.toSorted() })),
);

/** Names as file systems allow them; no half of a surrogate pair, which no address can carry. */
const folder = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((text) => !/\p{Cc}/u.test(text));

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

const anyFolder = fc.oneof(
  folder,
  fc.constantFrom("altri/dati/", "a b&c=d?e#f+g%41", "../è/1:2,3~4", "%"),
);

export const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    dataSet: fc.option(anyFolder),
    day: fc.option(anyDay),
    scope: fc.record({
      regions: fc.uniqueArray(id, { maxLength: 5 }),
      theme: fc.option(id),
      country: fc.option(id),
      span: fc.option(
        fc.constantFrom(...(["interregional", "local", "single", "international"] as const)),
      ),
      onlyReal: fc.boolean(),
    }),
    face: fc.constantFrom(...FACES),
    isTable: fc.boolean(),
    focus: fc.option(anyFocus),
    steps: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const)),
    pathTo: fc.option(id),
    measure: fc.constantFrom(...(["agreements", "partners", "regions", "population"] as const)),
    marks: fc.subarray([...LEGEND_KEYS]),
    otherDay: fc.option(anyDay),
    otherSet: fc.option(anyFolder),
    edition: fc.option(id),
    isByUrgency: fc.boolean(),
    language: fc.constantFrom(...LANGUAGES),
    embed: fc.option(fc.integer({ min: 1, max: 99 })),
  })
  // Steps and way belong to a body.
  .map((selection) =>
    selection.focus?.kind === "organisation"
      ? selection
      : { ...selection, steps: null, pathTo: null },
  );
