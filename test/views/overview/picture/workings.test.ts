import { describe, expect, it } from "vitest";
import { programmeAt } from "../../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../../src/model/scope";
import { NO_SELECTION } from "../../../../src/selection/selection";
import { litSteps, workings } from "../../../../src/views/overview/picture/workings";
import { buildProgrammeFrom, buildTables } from "../../../fixtures/dataSet";
import { dateOf } from "../../../fixtures/networksByHand";

/** A body with so many partners, each of which has as many of its own: pairs, one partnership each. */
function starOfStars(arms: number) {
  const inner = Array.from({ length: arms }, (_, i) => `b${i}`);
  const pairs = inner.flatMap((id) => [
    ["a", id],
    ...inner.map((_, i) => [id, `${id}-${i}`]),
    // A link along a step.
    [id, inner[0] ?? ""],
  ]);
  const ids = [...new Set(pairs.flat())];
  const tables = buildTables({
    organisations: ids.map((id) => ({ id, name: id, role: "authority", region: "15" })),
    partnerships: pairs.map((_, i) => ({ id: `p${i}`, title: "Patto", start: "2010-06-01" })),
    members: pairs.flatMap((pair, i) =>
      [...new Set(pair)].map((organisation) => ({ partnership: `p${i}`, organisation })),
    ),
    partnership_steps: [],
    capacity_steps: [],
    relations: [],
    observations: [],
  });
  return programmeAt(buildProgrammeFrom(tables), dateOf("2012-06-30").first, WHOLE_PROGRAMME);
}

describe("what two steps around a body light", () => {
  it.each([
    ["all lines that lead there while they can be told apart", 5, [5, 25]],
    ["only the first step's lines where the next are too many", 30, [30]],
  ])("are %s", (_, arms, counts) => {
    const at = starOfStars(arms);
    expect(litSteps(at, "a", 2).map((links) => links.length)).toEqual(counts);
    const focus = { kind: "organisation", id: "a" } as const;
    const lit = workings.emphasisOf({ ...NO_SELECTION, focus, steps: 2 }, at);
    expect(lit?.links?.size).toBe(counts.reduce((sum, count) => sum + count));
    expect(lit?.organisations.size).toBe(1 + arms + arms * arms);
  });
});
