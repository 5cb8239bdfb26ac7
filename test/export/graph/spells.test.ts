import { describe, expect, it } from "vitest";
import { bodiesOn } from "../../../src/analysis/bodiesOn";
import { partnershipAt } from "../../../src/analysis/readPartnership";
import { spellsOfBody, spellsOfLink, uniteSpells } from "../../../src/export/graph/spells";
import type { Partnership } from "../../../src/model/partnership";
import {
  buildAuthority,
  buildPartnership,
  dateOf,
  READING_DAY,
} from "../../fixtures/networksByHand";

const [a, b] = [buildAuthority("a", "15"), buildAuthority("b", "16")];
const dayOf = (text: string) => dateOf(text).first;

function spellsOf(...given: readonly Partial<Partnership>[]) {
  const present = bodiesOn([a, b], READING_DAY);
  const partnerships = given.map((overrides, i) =>
    partnershipAt({ ...buildPartnership(`p${i}`, [a, b]), ...overrides }, READING_DAY, present),
  );
  return spellsOfLink({ key: "a~b", ends: [a, b], kind: "interregional", partnerships });
}

const step = (stage: "proposed" | "drafted" | "ended" | "withdrawn", date: string | null) => ({
  stage,
  date: date === null ? null : dateOf(date),
  source: null,
  note: null,
  illustrative: false,
});

describe("the days on which two bodies are together", () => {
  it("last from the start to the end of their partnership, or stay open", () => {
    expect(spellsOf({ start: dateOf("2011-03"), end: dateOf("2012-05") })).toEqual([
      { start: dayOf("2011-03-01"), end: dayOf("2012-05-31") },
    ]);
    expect(spellsOf({ start: dateOf("2011") })).toEqual([
      { start: dayOf("2011-01-01"), end: null },
    ]);
  });

  it("begin with the first dated step where there is no start, and end with the step that ends it", () => {
    const steps = [
      step("proposed", null),
      step("drafted", "2011-02-01"),
      step("ended", "2012-01-31"),
    ];
    expect(spellsOf({ start: null, steps })).toEqual([
      { start: dayOf("2011-02-01"), end: dayOf("2012-01-31") },
    ]);
    expect(spellsOf({ start: null, steps: [step("drafted", "2011-02-01")] })).toEqual([
      { start: dayOf("2011-02-01"), end: null },
    ]);
    const withdrawn = [step("drafted", "2011-02-01"), step("withdrawn", "2011-09")];
    expect(spellsOf({ start: null, steps: withdrawn })[0]?.end).toBe(dayOf("2011-09-30"));
  });

  it("go by the end that is given before the step", () => {
    const end = dateOf("2012-03-31");
    expect(spellsOf({ end, steps: [step("ended", "2012-01-31")] })[0]?.end).toBe(end.last);
  });

  it("are none where nothing is dated, nor where one left before the other came", () => {
    expect(spellsOf({ start: null, steps: [step("drafted", null)] })).toEqual([]);
    const member = { source: null, note: null, illustrative: false, role: "partner" as const };
    const members = [
      { ...member, organisation: a, from: null, to: dateOf("2011-01-31") },
      { ...member, organisation: b, from: dateOf("2011-02-01"), to: null },
    ];
    expect(spellsOf({ members })).toEqual([]);
    const [both] = spellsOf({
      members: members.map((one) => ({ ...one, to: one.to && dateOf("2011-02-01") })),
    });
    expect(both).toEqual({ start: dayOf("2011-02-01"), end: dayOf("2011-02-01") });
  });

  it("of two partnerships are one spell where they touch", () => {
    const first = { start: dateOf("2010-01-01"), end: dateOf("2010-12-31") };
    expect(spellsOf(first, { start: dateOf("2011-01-01") })).toEqual([
      { start: dayOf("2010-01-01"), end: null },
    ]);
    expect(spellsOf({ start: dateOf("2011-01-02") }, first)).toHaveLength(2);
  });
});

it("spells unite in their order, the longest end holding, open ends for ever", () => {
  expect(
    uniteSpells([
      { start: 40, end: 50 },
      { start: 10, end: 30 },
      { start: 12, end: 20 },
      { start: 31, end: 32 },
    ]),
  ).toEqual([
    { start: 10, end: 32 },
    { start: 40, end: 50 },
  ]);
  expect(
    uniteSpells([
      { start: 5, end: null },
      { start: null, end: 4 },
      { start: 9, end: 10 },
    ]),
  ).toEqual([{ start: null, end: null }]);
});

it("a body has a spell only where something is known of it", () => {
  expect(spellsOfBody(a)).toEqual([]);
  expect(spellsOfBody({ ...a, joined: dateOf("2011") })).toEqual([
    { start: dayOf("2011-01-01"), end: null },
  ]);
  expect(spellsOfBody({ ...a, left: dateOf("2011") })).toEqual([
    { start: null, end: dayOf("2011-12-31") },
  ]);
});
