import { describe, expect, it } from "vitest";
import {
  recordOf,
  splitDay,
  trackRecord,
  varianceByChance,
} from "../../../src/analysis/ideas/trackRecord";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";

const DAY = "2012-06-30";

/** Four authorities of each of two regions: `a0` … `a3` in 15, `b0` … `b3` in 16. */
const organisations = ["a", "b"].flatMap((letter) =>
  [0, 1, 2, 3].map((i) => ({
    id: `${letter}${i}`,
    name: `Ente ${letter}${i}`,
    role: "authority",
    region: letter === "a" ? "15" : "16",
  })),
);

const starts = ["2010-01-01", "2010-02-01", "2010-03-01", "2010-04-01", "2010-05-01", "2011-05-01"];
const parties = [
  ["a0", "a1"],
  ["b0", "b1"],
  ["a0", "b3"],
  ["a2", "b2"],
  ["a3", "b3"],
  ["a1", "b1"],
];

const history = {
  organisations,
  partnerships: starts.map((start, i) => ({ id: `p${i}`, title: `Patto ${i}`, start })),
  members: parties.flatMap((bodies, i) =>
    bodies.map((organisation) => ({ partnership: `p${i}`, organisation })),
  ),
  partnership_steps: [],
  capacity_steps: [],
  relations: [
    { organisation: "a1", country: "AL" },
    { organisation: "b1", country: "AL" },
    { organisation: "a0", country: "TN" },
    { organisation: "b0", country: "TN" },
  ],
};

describe("the record of the suggestions", () => {
  it("holds those of an earlier day against the pairs that came after", () => {
    const record = trackRecord(programmeOn(DAY, history), 2);
    expect(record).toMatchObject({
      from: dateOf("2010-05-01").first,
      to: dateOf(DAY).first,
      // 4 × 4 pairs across, of which 3 were together by then.
      eligible: 13,
      cameTogether: 1,
      newPartnerships: 1,
      ideas: { shown: 2, hits: 1, precision: 0.5, recall: 1, partnershipsForeseen: 1 },
    });
    expect(record?.hitsByChance).toBeCloseTo(2 / 13, 12);
  });

  it("sets beside it what the most active bodies would have told", () => {
    const record = trackRecord(programmeOn(DAY, history), 1);
    // Most partnerships by May 2010: a0 and b3, who are together; the next pair is a0 with b0.
    expect(record?.byActivity).toMatchObject({ shown: 1, hits: 0, precision: 0 });
  });

  it("is the same whatever part of the programme is looked at", () => {
    const whole = trackRecord(programmeOn(DAY, history), 2);
    expect(trackRecord(programmeOn(DAY, history, { regions: ["15"] }), 2)).toEqual(whole);
  });

  it("cannot be told of few partnerships, without ideas, or when nothing new came", () => {
    expect(trackRecord(programmeOn(DAY))).toBeNull();
    expect(trackRecord(programmeOn(DAY, { ...history, relations: [] }))).toBeNull();
    const inside = history.members.map((member) =>
      member.partnership === "p5"
        ? { ...member, organisation: `a${member.organisation[1]}` }
        : member,
    );
    expect(trackRecord(programmeOn(DAY, { ...history, members: inside }))).toBeNull();
  });

  it("counts no stranger whose region is not known", () => {
    const nowhere = { id: "c0", name: "Ente c0", role: "authority" };
    const more = { ...history, organisations: [...organisations, nowhere] };
    expect(trackRecord(programmeOn(DAY, more), 2)?.eligible).toBe(13);
  });

  it("cannot be split on the day itself: nothing has come since", () => {
    const partnerships = history.partnerships.map((own) => ({ ...own, start: "2010-01-01" }));
    const tables = { ...history, partnerships };
    expect(splitDay(programmeOn("2010-01-01", tables))).toBeNull();
    expect(splitDay(programmeOn("2010-01-02", tables))).toBe(dateOf("2010-01-01").first);
    const five = { ...tables, partnerships: partnerships.slice(1) };
    expect(splitDay(programmeOn("2010-01-02", five))).toBeNull();
  });

  it("splits where two thirds of the partnerships had started, before the reading date", () => {
    expect(splitDay(programmeOn("2012-06-30", history))).toBe(dateOf("2010-05-01").first);
    expect(splitDay(programmeOn("2010-04-15", history))).toBeNull();
  });
});

it("a ranking of nothing has no precision, and no recall where nothing came", () => {
  expect(recordOf([], { cameTogether: 1, parties: [new Set(["a", "b"])] })).toMatchObject({
    precision: null,
    recall: 0,
  });
  expect(recordOf([["a", "b"]], { cameTogether: 0, parties: [] })).toMatchObject({
    precision: 0,
    recall: null,
  });
});

it("the spread by chance is that of drawing without putting back", () => {
  const record = trackRecord(programmeOn(DAY, history), 2);
  if (!record) throw new Error("no record");
  // Hypergeometric: 4 drawn of 10, 3 of which count: 4 · 3/10 · 7/10 · 6/9.
  const drawn = { ...record, eligible: 10, cameTogether: 3, ideas: { ...record.ideas, shown: 4 } };
  expect(varianceByChance(drawn)).toBeCloseTo(0.56, 12);
  expect(varianceByChance({ ...drawn, ideas: { ...record.ideas, shown: 10 } })).toBe(0);
  expect(varianceByChance({ ...drawn, eligible: 1 })).toBe(0);
});
