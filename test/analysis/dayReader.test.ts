import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChangeDays } from "../../src/analysis/findChangeDays";
import { allAtOnce } from "../../src/model/inSteps";
import { programmeAt } from "../../src/analysis/programmeAt";
import { readDayAhead } from "../../src/analysis/readDayAhead";
import type { Programme } from "../../src/model/programme";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { buildProgrammeFrom, buildTables } from "../fixtures/dataSet";
import { redated, nearDays } from "../fixtures/redated";
import { FEWER_RUNS } from "../fixtures/propertyRuns";
import { dayAt, shippedTables } from "../fixtures/shownSet";

type At = ReturnType<typeof programmeAt>;
const listsOf = ({ partnerships, network, inPreparation, ...at }: At) => {
  const { roster, authorities, actors, partners } = at;
  return { partnerships, network, inPreparation, roster, authorities, actors, partners };
};
const anew = (programme: Programme): Programme => ({
  ...programme,
  partnerships: [...programme.partnerships],
});
/** Read anew: nobody knows the days of these objects. */
const readPlain = (programme: Programme, day: number) =>
  listsOf(programmeAt(anew(programme), day, WHOLE_PROGRAMME));
const read = (programme: Programme, day: number) =>
  listsOf(programmeAt(programme, day, WHOLE_PROGRAMME));

/** With what changes from day to day found ahead. */
function stepping(programme: Programme): Programme {
  const partnerships = [...programme.partnerships];
  allAtOnce(findChangeDays(partnerships));
  return { ...programme, partnerships };
}

const shipped = stepping(buildProgrammeFrom(shippedTables()));
const days = fc.array(fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2013-06-30") }), {
  minLength: 2,
  maxLength: 6,
});

describe("a programme read day after day", () => {
  it("is what it is when read on each day alone: the shipped set", () => {
    fc.assert(
      fc.property(days, (asked) => {
        for (const day of asked) expect(read(shipped, day)).toEqual(readPlain(shipped, day));
      }),
      { numRuns: 20 },
    );
  });

  it("is what it is when read on each day alone: whatever opens or closes on the day", () => {
    fc.assert(
      fc.property(redated, nearDays, (tables, asked) => {
        const programme = stepping(buildProgrammeFrom(buildTables(tables)));
        for (const day of asked) expect(read(programme, day)).toEqual(readPlain(programme, day));
      }),
      FEWER_RUNS,
    );
  });

  it("is so when it has been read ahead as well, in pieces, with another day in between", async () => {
    const programme = { ...shipped };
    const [first, second] = [dayAt("2011-03-01"), dayAt("2011-09-01")];
    read(programme, first);
    await readDayAhead(programme, second, async () => void read(programme, dayAt("2012-02-01")));
    expect(read(programme, second)).toEqual(readPlain(programme, second));
    expect(read(programme, first)).toEqual(readPlain(programme, first));
  });

  it("keeps each partnership that does not change between two days", () => {
    const programme = { ...shipped };
    const [before, after] = [dayAt("2012-06-29"), dayAt("2012-06-30")].map((day) =>
      read(programme, day),
    );
    const kept = before?.partnerships.filter((item, i) => item === after?.partnerships[i]) ?? [];
    expect(kept.length).toBeGreaterThan(0.8 * shipped.partnerships.length);
  });

  it("keeps the lists of the bodies as long as nobody joins or leaves", () => {
    const organisations = buildTables().organisations.map((body, i) =>
      i === 0 ? { ...body, joined: "2011-05-02", left: "2011-05-20" } : body,
    );
    const programme = buildProgrammeFrom(buildTables({ organisations }));
    const rosterOn = (day: string) => programmeAt(programme, dayAt(day), WHOLE_PROGRAMME).roster;
    const [before, from, until, after] = [
      rosterOn("2011-05-01"),
      rosterOn("2011-05-02"),
      rosterOn("2011-05-20"),
      rosterOn("2011-05-21"),
    ];
    expect(from).toHaveLength(before.length + 1);
    expect(until).toBe(from);
    expect(after).toEqual(before);
  });
});
