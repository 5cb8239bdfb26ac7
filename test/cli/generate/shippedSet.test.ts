import { beforeAll, describe, expect, it } from "vitest";
import { buildNetwork } from "../../../src/analysis/network/buildNetwork";
import { criticalPartnerships } from "../../../src/analysis/network/criticalRecords";
import { programmeAt, type ProgrammeAt } from "../../../src/analysis/programmeAt";
import { progressOf } from "../../../src/analysis/progress/progressOf";
import { buildSourceProgramme } from "../../../src/cli/buildSourceProgramme";
import { readSource, type SourceSet } from "../../../src/cli/readSource";
import type { Programme } from "../../../src/model/programme";
import { CAPACITY_STAGES, CAPACITY_TRACKS, PARTNERSHIP_STAGES } from "../../../src/model/stages";

const EVERYTHING = { regions: [], theme: null, country: null, span: null, onlyReal: false };

let folder: SourceSet;
let programme: Programme;
let at: ProgrammeAt;

beforeAll(async () => {
  folder = await readSource("data");
  programme = await buildSourceProgramme(folder);
  at = programmeAt(programme, programme.defaultDay, EVERYTHING);
});

const tally = (items: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
};

describe("the shipped set", () => {
  it("has no error, and no more warnings than the undated step it shows on purpose", () => {
    expect(folder.set.faults.map(({ kind }) => kind)).toEqual(["undated-step"]);
    expect(programme.excluded).toBe(0);
  });

  it("has the authorities, actors and partners it promises, over all four regions", () => {
    const roles = tally(programme.organisations.map(({ role }) => role));
    expect(roles).toEqual({ authority: 60, actor: 150, partner: 44 });
    expect(tally(at.roster.map(({ region }) => region ?? ""))).toEqual({
      "15": 18,
      "16": 17,
      "18": 10,
      "19": 15,
    });
    const abroad = programme.organisations.filter(({ role }) => role === "partner");
    expect(new Set(abroad.map(({ country }) => country)).size).toBeGreaterThanOrEqual(9);
    expect(programme.organisations.filter(({ place }) => place === null)).toEqual([]);
  });

  it("shows eight real participants and one real draft, and nothing else of the network as real", () => {
    const real = programmeAt(programme, programme.defaultDay, { ...EVERYTHING, onlyReal: true });
    expect(real.roster).toHaveLength(8);
    expect(real.actors).toEqual([]);
    expect(real.partners).toEqual([]);
    expect(real.partnerships.map(({ stage }) => stage)).toEqual(["drafted"]);
    expect(real.partnerships[0]?.regions).toEqual(["15", "16", "18", "19"]);
  });

  it("has ninety partnerships of two to twelve parties, of every stage and span", () => {
    expect(at.partnerships).toHaveLength(90);
    for (const { partnership } of at.partnerships) {
      expect(partnership.members.length, partnership.id).toBeGreaterThanOrEqual(2);
      expect(partnership.members.length, partnership.id).toBeLessThanOrEqual(12);
    }
    const stages = new Set(at.partnerships.map(({ stage }) => stage));
    expect(PARTNERSHIP_STAGES.filter((stage) => !stages.has(stage))).toEqual([]);
    const spans = tally(at.partnerships.map(({ span }) => span));
    expect(spans).toEqual({ interregional: 41, local: 39, single: 10 });
  });

  it("leaves a future on the time strip", () => {
    const starts = programme.partnerships.flatMap(({ start }) => start?.first ?? []);
    expect(starts.filter((day) => day > programme.defaultDay).length).toBeGreaterThanOrEqual(5);
    expect(at.network.length).toBeGreaterThanOrEqual(50);
  });

  it("has capacity steps of every stage on three tracks, one of them revoked", () => {
    const { capacitySteps } = programme;
    expect(new Set(capacitySteps.map(({ track }) => track)).size).toBe(CAPACITY_TRACKS.length);
    expect(new Set(capacitySteps.map(({ stage }) => stage)).size).toBe(CAPACITY_STAGES.length);
    expect(capacitySteps.filter(({ stage }) => stage === "revoked")).toHaveLength(1);
  });

  it("has authorities at the margin, an island and a partnership that holds the net together", () => {
    const everMembers = new Set(
      programme.partnerships.flatMap(({ members }) => members.map((m) => m.organisation.id)),
    );
    expect(at.roster.filter(({ id }) => !everMembers.has(id))).toHaveLength(12);
    const net = buildNetwork(at.authorities, at.network);
    const critical = criticalPartnerships(net).find(({ id }) => id === "p-pesca");
    expect(critical?.parts).toContainEqual(["com-mazara-del-vallo", "com-pantelleria"]);
    const island = new Set(["com-civita", "com-frascineto", "com-plataci"]);
    const touching = at.partnerships.filter(({ authorities }) =>
      authorities.some(({ id }) => island.has(id)),
    );
    expect(touching.length).toBeGreaterThanOrEqual(2);
    for (const { authorities } of touching) {
      expect(authorities.every(({ id }) => island.has(id))).toBe(true);
    }
  });

  it("joins every pair of regions, the third one least", () => {
    const pairs = at.network.flatMap(({ regions }) =>
      regions.flatMap((a) => regions.filter((b) => a < b).map((b) => `${a}-${b}`)),
    );
    expect(Object.keys(tally(pairs)).sort()).toHaveLength(6);
    const byRegion = tally(
      at.network.filter(({ span }) => span === "interregional").flatMap(({ regions }) => regions),
    );
    expect(Math.min(...Object.values(byRegion))).toBe(byRegion["18"]);
  });

  it("has countries held in two regions or more that no interregional partnership names", () => {
    const pooled = new Set(
      at.partnerships
        .filter(({ span }) => span === "interregional")
        .flatMap(({ partnership }) => partnership.countries),
    );
    const held = new Map<string, Set<string | null>>();
    for (const { country, organisation } of programme.relations) {
      held.set(country, (held.get(country) ?? new Set()).add(organisation.region));
    }
    const poolable = [...held].filter(([id, regions]) => regions.size >= 2 && !pooled.has(id));
    expect(poolable.length).toBeGreaterThanOrEqual(2);
  });

  it("shows results reached, on track, behind and critical, and one measured too long ago", () => {
    const found = tally(programme.indicators.map((i) => progressOf(at, i, null).status));
    expect(found).toEqual({ reached: 2, "on-track": 6, behind: 3, critical: 1 });
    const regional = programme.indicators.flatMap((i) =>
      programme.regions.map(({ id }) => progressOf(at, i, id)),
    );
    expect(regional.some(({ isStale }) => isStale)).toBe(true);
    expect(programme.indicators.filter(({ direction }) => direction === "decrease")).toHaveLength(
      1,
    );
  });
});

describe("the real set", () => {
  it("stands on its own without a fault", async () => {
    const { set } = await readSource("data/real");
    expect(set.faults).toEqual([]);
  });

  it("leaves empty what the project's sheet leaves empty", async () => {
    const { project } = await buildSourceProgramme(await readSource("data/real"));
    expect(project.scope).toBeNull();
    expect(project.manager).toBe("Saveria Spezzano");
    expect([project.start.text, project.end.text]).toEqual(["2010-05-14", "2012-09-30"]);
  });
});
