import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksAt } from "../../src/analysis/linksAt";
import { programmeAt, type ProgrammeAt } from "../../src/analysis/programmeAt";
import { shownRecords } from "../../src/export/shown/shownRecords";
import { WHOLE_PROGRAMME, type Scope } from "../../src/model/scope";
import { buildProgrammeFrom } from "../fixtures/dataSet";
import { RUNS } from "../fixtures/propertyRuns";
import { dayAt, shippedTables } from "../fixtures/shownSet";

const shipped = buildProgrammeFrom(shippedTables());
const [first, last] = [dayAt("2010-01-01"), dayAt("2013-12-31")];

const days = fc
  .integer({ min: 0, max: 8 })
  .map((step) => first + Math.round((step * (last - first)) / 8));
const scopes: fc.Arbitrary<Partial<Scope>> = fc.record(
  {
    regions: fc.subarray(["15", "16", "18", "19"]),
    theme: fc.constantFrom(null, ...shipped.themes.map(({ id }) => id)),
    country: fc.constantFrom(null, "AL", "TN", "EL", "XX"),
    span: fc.constantFrom(
      null,
      "interregional" as const,
      "local" as const,
      "international" as const,
    ),
  },
  { requiredKeys: [] },
);

const read = (day: number, scope: Partial<Scope>) =>
  programmeAt(shipped, day, { ...WHOLE_PROGRAMME, ...scope });
const ids = ({ network }: ProgrammeAt) => network.map(({ partnership }) => partnership.id);

describe("filters", () => {
  it("together choose what each alone would, in whatever order they are set", () => {
    fc.assert(
      fc.property(days, scopes, (day, scope) => {
        const alone = Object.entries(scope).map(
          ([key, value]) => new Set(ids(read(day, { [key]: value }))),
        );
        const inAll = ids(read(day, {})).filter((id) => alone.every((each) => each.has(id)));
        expect(ids(read(day, scope))).toEqual(inAll);
      }),
      RUNS,
    );
  });

  it("take no member away, and show as many bodies and links as the lists hold", () => {
    fc.assert(
      fc.property(days, scopes, (day, scope) => {
        const at = read(day, scope);
        const whole = new Map(
          read(day, {}).partnerships.map((item) => [item.partnership.id, item.members]),
        );
        for (const { partnership, members } of at.partnerships) {
          expect(members).toEqual(whole.get(partnership.id));
        }
        const { bodies, partnerships } = shownRecords(at);
        expect(bodies).toHaveLength(at.authorities.length + at.actors.length + at.partners.length);
        expect(partnerships).toHaveLength(at.network.length + at.inPreparation.length);
        const pairs = linksAt(at).map(({ ends: [a, b] }) => `${a.id} ${b.id}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      RUNS,
    );
  });
});
