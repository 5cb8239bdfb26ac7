import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksAt } from "../../../src/analysis/linksAt";
import { bodiesByStep, distancesFrom, linksByStep } from "../../../src/analysis/network/reach";
import { shortestPath } from "../../../src/analysis/network/shortestPath";
import { programmeAt, type ProgrammeAt } from "../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { addRecords, buildProgrammeFrom, buildTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

/** Bodies named by letters and a partnership of two for each pair, all on the day. */
function networkOf(...pairs: readonly string[]): ProgrammeAt {
  const letters = [...new Set(pairs.join(""))];
  const tables = buildTables({
    organisations: letters.map((id) => ({ id, name: id, role: "authority", region: "15" })),
    partnerships: pairs.map((pair, i) => ({ id: `p${i}`, title: pair, start: "2010-06-01" })),
    members: pairs.flatMap((pair, i) =>
      pair.split("").map((organisation) => ({ partnership: `p${i}`, organisation })),
    ),
    partnership_steps: [],
    capacity_steps: [],
    relations: [],
    observations: [],
  });
  return programmeAt(buildProgrammeFrom(tables), dateOf("2012-06-30").first, WHOLE_PROGRAMME);
}

const ringsOf = (at: ProgrammeAt, id: string, most: number) =>
  bodiesByStep(at, id, most).map((ring) => ring.map((body) => body.id).sort());

describe("the bodies around a body", () => {
  it("are counted by the links between, each once, at its least distance", () => {
    const at = networkOf("ab", "bc", "cd", "ac", "de", "fg");
    expect(ringsOf(at, "a", 1)).toEqual([["b", "c"]]);
    expect(ringsOf(at, "a", 3)).toEqual([["b", "c"], ["d"], ["e"]]);
    expect(ringsOf(at, "f", 3)).toEqual([["g"], [], []]);
  });
});

describe("the links of the steps around a body", () => {
  const keysOf = (at: ProgrammeAt, id: string, most: number) =>
    linksByStep(at, id, most).map((links) => links.map(({ key }) => key).sort());

  it("lead from each step to the next, and not along one", () => {
    const at = networkOf("ab", "ac", "bc", "bd", "cd", "de", "fg");
    expect(keysOf(at, "a", 1)).toEqual([["a~b", "a~c"]]);
    expect(keysOf(at, "a", 3)).toEqual([["a~b", "a~c"], ["b~d", "c~d"], ["d~e"]]);
    expect(keysOf(at, "f", 3)).toEqual([["f~g"], [], []]);
  });
});

describe("the way between two bodies", () => {
  it("is the shortest, named body by body, with the links it takes", () => {
    const path = shortestPath(networkOf("ab", "bc", "cd", "ad"), "b", "d");
    expect(path?.ids).toEqual(["b", "a", "d"]);
    expect(path?.links.map(({ key }) => key)).toEqual(["a~b", "a~d"]);
    expect(path?.others).toBe(1);
  });

  it("takes the closer tie of two that are as short, whatever the ids", () => {
    const path = shortestPath(networkOf("ab", "bd", "ac", "ac", "cd"), "a", "d");
    expect(path?.ids).toEqual(["a", "c", "d"]);
  });

  it("is not there between two islands", () => {
    expect(shortestPath(networkOf("ab", "cd"), "a", "d")).toBeNull();
  });

  it("is as long one way as the other, of links that follow each other, as many as the distance", () => {
    const letter = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
    const pair = fc.tuple(letter, letter);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 16 }), (pairs) => {
        const names = pairs.flatMap(([a, b]) => (a === b ? [] : [`${a}${b}`]));
        fc.pre(names.length > 0);
        const at = networkOf("ah", ...names);
        const [there, back] = [shortestPath(at, "a", "e"), shortestPath(at, "e", "a")];
        expect(there?.links.length).toBe(distancesFrom(at, "a").get("e"));
        expect([back?.links.length, back?.others]).toEqual([there?.links.length, there?.others]);
        there?.links.forEach(({ ends }, i) => {
          expect(ends.map(({ id }) => id).sort()).toEqual(
            [there.ids[i] ?? "", there.ids[i + 1] ?? ""].sort(),
          );
        });
      }),
      FEWER_RUNS,
    );
  });

  it("runs along the lines that are drawn, actors and foreign partners among them", () => {
    const tables = buildTables({ members: addRecords("members") });
    const at = programmeAt(buildProgrammeFrom(tables), dateOf("2012-06-30").first, WHOLE_PROGRAMME);
    const drawn = new Set(linksAt(at).map(({ key }) => key));
    for (const [a] of [...drawn].map((key) => key.split("~"))) {
      for (const id of distancesFrom(at, a ?? "").keys()) {
        const path = shortestPath(at, a ?? "", id);
        expect(path?.links.every(({ key }) => drawn.has(key))).toBe(true);
      }
    }
  });
});
