import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listAbsent, listBodies } from "../../../src/analysis/overview/listBodies";
import { summariseNetwork } from "../../../src/analysis/overview/summariseNetwork";
import { bodiesMetBy, partnershipsOfBody } from "../../../src/analysis/partnershipsOfBody";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME, type Scope } from "../../../src/model/scope";
import { buildTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import { programme } from "../../layout/shippedPicture";

const SCOPES: readonly (readonly [string, Partial<Scope>])[] = [
  ["2012-06-30", {}],
  ["2010-12-31", {}],
  ["2012-06-30", { regions: ["15"] }],
  ["2012-06-30", { span: "interregional" }],
  ["2012-06-30", { onlyReal: true }],
];

const ids = (bodies: readonly { readonly id: string }[]) => bodies.map(({ id }) => id);

function expectFiguresOfSheets(date: string, scope: Partial<Scope>): void {
  const at = programmeAt(programme, dateOf(date).first, { ...WHOLE_PROGRAMME, ...scope });
  for (const { body, partnerships, met } of listBodies(at)) {
    expect([body.id, partnerships]).toEqual([body.id, partnershipsOfBody(at, body.id).length]);
    expect([body.id, ids(met)]).toEqual([body.id, ids(bodiesMetBy(at, body.id))]);
  }
}

describe("the list of bodies", () => {
  it.each(SCOPES)(
    "has the figures of the picture and of the sheets on %s in %o",
    expectFiguresOfSheets,
  );

  it("has them on any day in any regions", () => {
    const month = fc.integer({ min: 0, max: 47 });
    const regions = fc.subarray(["15", "16", "18", "19"]);
    fc.assert(
      fc.property(month, regions, (month, regions) => {
        const year = 2009 + Math.floor(month / 12);
        const date = `${year}-${String(1 + (month % 12)).padStart(2, "0")}-15`;
        expectFiguresOfSheets(date, { regions });
      }),
      FEWER_RUNS,
    );
  });

  it.each(SCOPES)(
    "has as many authorities in each state as the sentence on %s in %o",
    (date, scope) => {
      const at = programmeAt(programme, dateOf(date).first, { ...WHOLE_PROGRAMME, ...scope });
      const summary = summariseNetwork(at);
      const listed = listBodies(at);
      expect(listed.filter(({ state }) => state !== null)).toHaveLength(summary.authorities.length);
      expect(listed).toHaveLength(at.authorities.length + at.actors.length + at.partners.length);
    },
  );

  it("tells no region reached from what is no authority", () => {
    const at = programmeOn("2012-06-30");
    const listed = listBodies(at);
    const reached = Object.fromEntries(listed.map((row) => [row.body.id, row.regionsReached]));
    expect(reached).toEqual({
      benevento: 1,
      salerno: 0,
      lecce: 1,
      brindisi: 0,
      unisannio: null,
      durres: null,
    });
    const states = Object.fromEntries(listed.map((row) => [row.body.id, row.state]));
    expect(states).toMatchObject({ lecce: "interregional", brindisi: "none", durres: null });
  });

  it("has those of another day who are not there on this one, with nothing of their own", () => {
    const organisations = buildTables().organisations.map((body) =>
      body["id"] === "brindisi" || body["id"] === "durres" ? { ...body, joined: "2012-01" } : body,
    );
    const [before, after] = ["2011-12-31", "2012-01-01"].map((on) =>
      programmeOn(on, { organisations }),
    );
    if (!before || !after) throw new Error("no days");
    expect(
      listAbsent(before, after).map(({ body, ...figures }) => ({ id: body.id, ...figures })),
    ).toEqual([
      { id: "brindisi", partnerships: 0, met: [], regionsReached: 0, state: "none" },
      { id: "durres", partnerships: 0, met: [], regionsReached: null, state: null },
    ]);
    expect(listAbsent(after, before)).toEqual([]);
  });
});
