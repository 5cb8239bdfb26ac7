import { beforeAll, describe, expect, it } from "vitest";
import { linksAt, linksOf } from "../../src/analysis/linksAt";
import { linksOfBody } from "../../src/analysis/linksOfBody";
import { bodiesMetBy, partnershipsOfBody } from "../../src/analysis/partnershipsOfBody";
import { drawnPartnerships, programmeAt } from "../../src/analysis/programmeAt";
import { buildSourceProgramme } from "../../src/cli/buildSourceProgramme";
import { readSource } from "../../src/cli/readSource";
import { parseDay } from "../../src/model/calendarDate";
import type { Programme } from "../../src/model/programme";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { tinyAt } from "../fixtures/shownSet";
import { hostileTables } from "../hostile/hostileSet";

let shipped: Programme;

beforeAll(async () => {
  shipped = await buildSourceProgramme(await readSource("data"));
});

const atDate = (date: string) => programmeAt(shipped, parseDay(date) ?? NaN, WHOLE_PROGRAMME);

describe.each(["2010-12-31", "2011-06-30", "2012-06-30"])("on %s, the shipped bodies", (date) => {
  it("are joined by the links of their partnerships that end at them", () => {
    const at = atDate(date);
    for (const { id } of [...at.roster, ...at.actors, ...at.partners]) {
      const own = partnershipsOfBody(at, id);
      const ending = linksOf(own).filter(({ ends }) => ends.some((end) => end.id === id));
      expect(linksOfBody(own, id)).toEqual(ending);
    }
  });

  it("take part in what is drawn, and in nothing else", () => {
    const at = atDate(date);
    const drawn = drawnPartnerships(at);
    const bodies = [...at.roster, ...at.actors, ...at.partners];
    const parts = bodies.flatMap(({ id }) => partnershipsOfBody(at, id).map((item) => [id, item]));
    expect(parts.length).toBe(drawn.reduce((sum, { members }) => sum + members.length, 0));
    expect(parts.every(([, item]) => drawn.some((known) => known === item))).toBe(true);
  });

  it("meet each other along the lines of the picture, each line seen from both ends", () => {
    const at = atDate(date);
    const links = linksAt(at);
    const bodies = [...at.roster, ...at.actors, ...at.partners];
    for (const { id } of bodies) {
      const met = bodiesMetBy(at, id).map((body) => body.id);
      expect(met).not.toContain(id);
      expect(new Set(met).size).toBe(met.length);
      const lines = links.filter(({ ends }) => ends.some((end) => end.id === id));
      expect([id, met]).toEqual([
        id,
        lines.map(({ ends }) => ends.find((end) => end.id !== id)?.id),
      ]);
    }
  });
});

describe("a partnership of a thousand parties", () => {
  it("is met by all of them without drawing each one's lines half a million times", () => {
    const at = tinyAt(hostileTables(1000));
    const met = at.roster.map(({ id }) => bodiesMetBy(at, id).length);
    expect(Math.max(...met)).toBeGreaterThanOrEqual(999);
    expect(met.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(700_000);
  });
});
