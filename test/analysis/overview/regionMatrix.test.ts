import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionMatrix, type RegionMatrix } from "../../../src/analysis/overview/regionMatrix";
import { summariseNetwork } from "../../../src/analysis/overview/summariseNetwork";
import { drawnPartnerships, programmeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { gatheredRows } from "../../../src/views/overview/picture/gatheredRows";
import { partnershipsBetween } from "../../../src/views/overview/resolveEmphasis";
import { addRecords } from "../../fixtures/dataSet";
import { buildAuthority, buildPartnership, dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import { programme as shipped, readOn, withBodies } from "../../layout/shippedPicture";

const idsIn = (matrix: RegionMatrix, g: number, h: number) =>
  matrix.cells[g]?.[h]?.partnerships.map(({ partnership }) => partnership.id);

describe("the matrix of regions", () => {
  it("has in each cell what joins two regions, on the diagonal what stays in one", () => {
    const matrix = regionMatrix(programmeOn("2012-06-30"));
    expect(matrix.regions).toEqual(["15", "16"]);
    expect(idsIn(matrix, 0, 0)).toEqual(["sannio"]);
    expect(idsIn(matrix, 0, 1)).toEqual(["adriatico"]);
    expect(idsIn(matrix, 1, 1)).toEqual([]);
    expect(matrix.cells[1]?.[0]).toBe(matrix.cells[0]?.[1]);
    expect(matrix.totals).toEqual([2, 1]);
    expect(matrix.counted).toHaveLength(2);
  });

  it("counts nothing that has not started, as the sentence and the bundles do, and keeps it beside", () => {
    const at = programmeOn("2012-06-30");
    const cell = regionMatrix(at).cells[0]?.[1];
    expect(cell?.inPreparation.map(({ partnership }) => partnership.id)).toEqual(["bozza"]);
    const [bundle] = gatheredRows(at).filter(({ focus }) => focus.kind === "regions");
    expect(bundle?.items).toEqual([...(cell?.partnerships ?? []), ...(cell?.inPreparation ?? [])]);
    const across = readOn();
    const { cells } = regionMatrix(across);
    const pairs = cells.flatMap((row, g) => row.slice(g + 1));
    expect(new Set(pairs.flatMap(({ partnerships }) => partnerships))).toEqual(
      new Set(summariseNetwork(across).interregional),
    );
  });

  it("knows what chance would give: two and two authorities, partnerships of two and one", () => {
    const { cells } = regionMatrix(programmeOn("2012-06-30"));
    expect(cells[0]?.[1]?.expected).toBeCloseTo(2 / 3, 12);
    expect(cells[0]?.[0]?.expected).toBeCloseTo(1 / 6 + 1 / 2, 12);
    expect(cells[0]?.[1]?.comparison).toBe("as");
    // Each partnership falls so or not: the variances of the two add up.
    expect(cells[0]?.[1]?.deviation).toBeCloseTo(Math.sqrt((2 / 3) * (1 / 3)), 12);
    expect(cells[0]?.[0]?.deviation).toBeCloseTo(Math.sqrt((1 / 6) * (5 / 6) + 1 / 4), 12);
  });

  it("leaves chance undefined where regions or a span are chosen, and keeps it for a theme", () => {
    const expectedIn = (scope: object) =>
      regionMatrix(programmeOn("2012-06-30", {}, scope)).cells[0]?.[1]?.expected;
    expect(expectedIn({ regions: ["15"] })).toBeNull();
    expect(expectedIn({ span: "interregional" })).toBeNull();
    expect(expectedIn({ theme: "turismo" })).toBeCloseTo(2 / 3, 12);
  });

  it("gathers the partnerships of authorities whose region is not given", () => {
    const at = programmeOn("2012-06-30", {
      organisations: addRecords("organisations", { id: "senza", name: "Senza", role: "authority" }),
      members: addRecords("members", { partnership: "sannio", organisation: "senza" }),
    });
    const { withoutRegion, regions } = regionMatrix(at);
    expect(withoutRegion.map(({ partnership }) => partnership.id)).toEqual(["sannio"]);
    expect(regions).toEqual(["15", "16"]);
  });

  it.each(["2010-12-31", "2011-06-30", "2012-06-30"])(
    "counts in each cell as many as its sheet lists, in the shipped set on %s",
    (date) => {
      const at = programmeAt(shipped, dateOf(date).first, WHOLE_PROGRAMME);
      const drawn = drawnPartnerships(at);
      for (const cell of regionMatrix(at).cells.flat()) {
        expect([...cell.partnerships, ...cell.inPreparation]).toEqual(
          partnershipsBetween(drawn, cell.ids),
        );
      }
    },
  );

  it("sees fewer partnerships between regions than chance in the shipped set, as its sentence says", () => {
    const { cells, regions } = regionMatrix(readOn());
    expect(regions).toHaveLength(4);
    expect(new Set(cells.flatMap((row, g) => row.slice(g + 1)).map((c) => c.comparison))).toEqual(
      new Set(["less"]),
    );
  });
});

const REGIONS = ["15", "16", "18", null];
const roster = fc.array(fc.constantFrom(...REGIONS), { minLength: 1, maxLength: 6 });

/** Every set of `size` out of `count`. */
function subsets(count: number, size: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_unused, i) => i).filter((i) => mask & (2 ** i)),
  );
  return all.filter((set) => set.length === size);
}

describe("what chance would give each cell", () => {
  it("is the mean over every way of drawing the authorities", () => {
    fc.assert(
      fc.property(roster, fc.nat(), (labels, lot) => {
        const bodies = labels.map((region, i) => buildAuthority(`a${i}`, region));
        const size = 1 + (lot % labels.length);
        const partnership = buildPartnership("p", bodies.slice(0, size));
        const day = dateOf("2012-06-30").first;
        const at = programmeAt(withBodies(bodies, [partnership]), day, WHOLE_PROGRAMME);
        const draws = subsets(labels.length, size).map(
          (set) => new Set(set.flatMap((i) => labels[i] ?? [])),
        );
        for (const cell of regionMatrix(at).cells.flat()) {
          const [g, h] = cell.ids;
          const hits = draws.filter((met) =>
            g === h ? met.size === 1 && met.has(g) : met.has(g) && met.has(h),
          );
          expect(cell.expected).toBeCloseTo(hits.length / draws.length, 9);
        }
      }),
      FEWER_RUNS,
    );
  });
});
