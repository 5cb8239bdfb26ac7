import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionOf } from "../../../src/data/mapping/bodyBook";
import { readMention, type BodyMention, type Writing } from "../../../src/data/mapping/bodyMention";
import type { BodyDecision } from "../../../src/data/mapping/mapping";
import { isOpen, matchBodies } from "../../../src/data/mapping/matchBodies";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import { committedRoster } from "./looseTables";

const roster = committedRoster();

function writingsOf(mentions: readonly BodyMention[]): readonly Writing[] {
  const byKey = new Map<string, Writing>();
  mentions.forEach((mention, index) => {
    const read = readMention(mention);
    const writing = byKey.get(read.key) ?? { ...read, names: new Set(), places: [] };
    byKey.set(read.key, writing);
    writing.names.add(mention.name);
    writing.places.push({ table: "t", row: index + 1 });
  });
  return [...byKey.values()];
}

const named = (name: string, said: Record<string, unknown> = {}) => mentionOf(name, said, null);

function match(mentions: readonly BodyMention[], decisions: readonly BodyDecision[] = []) {
  const matching = matchBodies(writingsOf(mentions), roster, decisions);
  return {
    ...matching,
    istat: matching.bodies.map(({ roster: body }) => body?.istat ?? null),
    open: matching.doubts.filter(isOpen),
  };
}

describe("what a row says of a body", () => {
  it("is what stands in the cells, without the spaces around it; other cells say nothing", () => {
    const cells = { istat: " 075035 ", province: "LE ", region: "  ", country: 7 };
    expect(mentionOf("Lecce", cells, "comune")).toEqual({
      name: "Lecce",
      istat: "075035",
      kind: "comune",
      province: "LE",
      region: null,
      country: null,
    });
    expect(mentionOf("Lecce", { kind: "provincia" }, "comune").kind).toBe("provincia");
  });
});

describe("matching bodies", () => {
  it("knows a body of the roster by its ISTAT code, however its name is folded", () => {
    const { istat, bodies } = match([named("Lecce", { istat: "075035" })]);
    expect(istat).toEqual(["075035"]);
    expect(bodies[0]?.by).toBe("istat");
  });

  it("makes one of all the ways to write a comune", () => {
    const ways = [
      "Comune di Reggio di Calabria",
      "COMUNE DI REGGIO CALABRIA",
      "Città di Reggio Calabria",
    ];
    const { istat, open } = match(ways.map((name) => named(name)));
    expect(istat).toEqual(["080063"]);
    expect(open).toEqual([]);
  });

  it("finds a comune by either half of a bilingual name", () => {
    const names = ["Comune di Piana degli Albanesi/Hora e Arbëreshëvet", "Piana degli Albanesi"];
    expect(match(names.map((name) => named(name))).istat).toEqual(["082057"]);
  });

  it("tells a comune from the provincia of its name, and asks where the name does not say", () => {
    const { istat, open } = match([
      named("Comune di Lecce"),
      named("Provincia di Lecce"),
      named("Lecce"),
    ]);
    expect(istat).toEqual(["075035", "075", null]);
    expect(open).toMatchObject([
      { name: "Lecce", candidates: [{ reason: "kind" }, { reason: "kind" }] },
    ]);
  });

  it("asks where the place said is not that of the roster", () => {
    const { istat, open } = match([named("Comune di Lecce", { province: "NA" })]);
    expect(istat).toEqual([null]);
    expect(open[0]?.candidates).toMatchObject([{ key: "istat:075035", reason: "other-place" }]);
  });

  it("asks where code and name do not agree", () => {
    const { open } = match([named("Comune di Lecce", { istat: "072006" })]);
    expect(open[0]?.candidates.map(({ key, reason }) => [key, reason])).toEqual([
      ["istat:072006", "code-and-name"],
      ["istat:075035", "code-and-name"],
    ]);
  });

  it("asks about a slip of the pen, and never merges it in silence", () => {
    const { bodies, open } = match([
      named("Comune di Mazara del Valo"),
      named("Comune di Mazara del Vallo"),
    ]);
    expect(bodies).toHaveLength(2);
    expect(open[0]?.candidates).toMatchObject([{ key: "istat:081012", reason: "similar-name" }]);
  });

  it("asks about a slip of the pen in a name of the roster, of the kind that the name says", () => {
    const candidates = (name: string) =>
      match([named(name)]).doubts.flatMap((doubt) => doubt.candidates.map(({ key }) => key));
    expect(candidates("Provincia di Benevneto")).toEqual(["istat:062"]);
    expect(candidates("Comune di Benevneto")).toEqual(["istat:062008"]);
    expect(candidates("Benevneto").toSorted((a, b) => a.length - b.length)).toEqual([
      "istat:062",
      "istat:062008",
    ]);
    expect(match([named("Benevneto")]).doubts[0]?.candidates).toMatchObject([
      { reason: "similar-name" },
      { reason: "similar-name" },
    ]);
  });

  it("does not ask about two comuni of the roster whose names are a letter apart", () => {
    for (const pair of [
      ["Cairano", "Caivano"],
      ["Laurino", "Laurito"],
      ["Padula", "Paduli"],
    ]) {
      const { doubts, istat } = match(pair.map((name) => named(`Comune di ${name}`)));
      expect(doubts).toEqual([]);
      expect(new Set(istat).size).toBe(2);
    }
  });

  it("asks about a slip of the pen outside the roster, unless the two are elsewhere", () => {
    const { bodies, open } = match([named("GAL Terre"), named("GAL Tere")]);
    expect(bodies).toHaveLength(2);
    expect(open).toMatchObject([
      { name: "GAL Tere", candidates: [{ name: "GAL Terre", reason: "similar-name" }] },
    ]);
    const abroad = [named("GAL Terre", { country: "AL" }), named("GAL Tere", { country: "TN" })];
    expect(match(abroad).doubts).toEqual([]);
    // Two writings of one that are one already ask for nothing.
    const joined = [named("GAL Terre"), named("GAL Terre", { province: "LE" }), named("GAL Tere")];
    expect(match(joined).open.map(({ candidates }) => candidates.length)).toEqual([1]);
  });

  it("joins bodies outside the roster by name, unless their places differ", () => {
    expect(
      match([named("Università del Salento"), named("UNIVERSITA' DEL SALENTO", { province: "LE" })])
        .bodies,
    ).toHaveLength(1);
    const apart = match([
      named("GAL Terre", { province: "LE" }),
      named("GAL Terre", { province: "SA" }),
    ]);
    expect(apart.bodies).toHaveLength(2);
    expect(apart.open).toHaveLength(1);
    expect(
      match([named("Forum", { country: "AL" }), named("Forum", { country: "TN" })]).doubts,
    ).toEqual([]);
  });

  it.each([
    ["region", { region: "15" }, { region: "16" }],
    ["provincia", { province: "LE" }, { province: "SA" }],
    ["code", { istat: "999991" }, { istat: "999992" }],
  ])("keeps apart, and asks, where two of three writings give another %s", (_what, one, other) => {
    const { bodies, open } = match([
      named("Consorzio Terre"),
      named("Consorzio Terre", one),
      named("Consorzio Terre", other),
    ]);
    expect(bodies.length).toBeGreaterThan(1);
    expect(open.length).toBeGreaterThan(0);
  });

  it("keeps a body abroad out of the roster, and one that says it is at home in it", () => {
    expect(match([named("Comune di Lecce", { country: "AL" })]).istat).toEqual([null]);
    expect(match([named("Comune di Lecce", { country: "IT" })]).istat).toEqual(["075035"]);
  });

  it("says by what it knows a body: code, name, two writings of it, or nothing", () => {
    const by = (...mentions: readonly BodyMention[]) =>
      match(mentions).bodies.map((each) => each.by);
    expect(by(named("Lecce", { istat: "075035" }))).toEqual(["istat"]);
    expect(by(named("Comune di Lecce"))).toEqual(["name"]);
    expect(by(named("GAL Terre"), named("GAL Terre", { province: "LE" }))).toEqual(["name"]);
    expect(by(named("GAL Terre"))).toEqual([null]);
  });

  it("says how often a body that is asked about is named, and where first", () => {
    const [doubt] = match([
      named("Comune di Bari"),
      named("Lecce"),
      named("LECCE"),
      named("Lecce"),
    ]).doubts;
    expect(doubt).toMatchObject({ name: "Lecce", mentions: 3, first: { table: "t", row: 2 } });
  });

  it("asks of what kind a bare name is, outside the roster too", () => {
    const names = ["Comune di Atlantide", "Provincia di Atlantide", "Atlantide"];
    const { bodies, doubts } = match(names.map((name) => named(name)));
    expect(bodies).toHaveLength(3);
    expect(
      doubts.map(({ name, candidates }) => [name, candidates.map(({ reason }) => reason)]),
    ).toEqual([["Atlantide", ["kind", "kind"]]]);
  });

  it("asks about the place where the kind is the same", () => {
    const { doubts } = match([
      named("Comune di Atlantide", { province: "LE" }),
      named("Comune di Atlantide", { province: "BA" }),
    ]);
    expect(doubts.flatMap(({ candidates }) => candidates.map(({ reason }) => reason))).toEqual([
      "other-place",
    ]);
  });

  it("makes one of two writings in one provincia where a third is in another", () => {
    const { bodies } = match([
      named("GAL Terre", { province: "LE" }),
      named("GAL Terre", { province: "LE", region: "16" }),
      named("GAL Terre", { province: "SA" }),
      named("GAL Terre"),
    ]);
    expect(bodies.map(({ writings }) => writings.length)).toEqual([2, 1, 1]);
  });

  it("keeps apart those of one name in two countries, and asks about one of neither", () => {
    const abroad = ["AL", "TN"].map((country) => named("Forum", { country }));
    const { bodies, doubts } = match([...abroad, named("Forum")]);
    expect(bodies).toHaveLength(3);
    expect(doubts.map(({ candidates }) => candidates.map(({ place }) => place))).toEqual([
      ["AL", "TN"],
    ]);
  });

  it("does as it is told: the same, another of the roster, or none of them", () => {
    const mentions = [named("Lecce"), named("Provincia di Lecce")];
    const [doubt] = match(mentions).doubts;
    const body = doubt?.key ?? "";
    const same = match(mentions, [{ body, other: "istat:075", isSame: true }]);
    expect(same.istat).toEqual(["075"]);
    expect(same.open).toEqual([]);
    expect(same.bodies[0]?.by).toBe("decision");
    const free = match(mentions, [{ body, other: "istat:072006", isSame: true }]);
    expect(free.istat).toEqual(["072006", "075"]);
    const refused = ["istat:075", "istat:075035"].map((other) => ({ body, other, isSame: false }));
    expect(match(mentions, refused).open).toEqual([]);
  });

  it("makes one body of all that are said to be the same one of the roster", () => {
    const mentions = ["Lecce", "Città barocca", "Comune di Lecce", "Bari"].map((name) =>
      named(name),
    );
    const [lecce = "", baroque = "", , bari = ""] = writingsOf(mentions).map(({ key }) => key);
    const isLecce = (body: string) => ({ body, other: "istat:075035", isSame: true });
    const both = match(mentions, [isLecce(lecce), isLecce(baroque)]);
    expect(both.istat).toEqual(["075035", null]);
    expect(both.bodies[0]).toMatchObject({ by: "decision" });
    expect(both.bodies[0]?.writings.map(({ name }) => name)).toEqual([
      "Lecce",
      "Città barocca",
      "Comune di Lecce",
    ]);
    // Where no table names it by itself, too.
    const alone = match(
      [named("Lecce"), named("Città barocca")],
      [isLecce(lecce), isLecce(baroque)],
    );
    expect(alone.istat).toEqual(["075035"]);
    const apart = match(mentions, [{ ...isLecce(baroque), isSame: false }]);
    expect(apart.istat).toEqual([null, null, "075035", null]);
    const other = match(mentions, [{ body: lecce, other: bari, isSame: true }]);
    expect(other.bodies.map(({ writings }) => writings.length)).toEqual([2, 1, 1]);
    expect(other.bodies[0]?.by).toBe("decision");
  });

  it("leaves a decision aside that names nobody there is", () => {
    const mentions = [named("Lecce"), named("Comune di Bari")];
    const before = match(mentions);
    for (const [body, other] of [
      ["nessuno", "istat:075035"],
      ["|lecce||||", "istat:000000"],
      ["nessuno", "altro"],
    ] as const) {
      expect(match(mentions, [{ body, other, isSame: true }]).istat).toEqual(before.istat);
    }
  });

  const someName = fc.constantFrom(
    "Lecce",
    "Comune di Lecce",
    "Provincia di Lecce",
    "Comune di Lece",
    "lecce",
    "Nardo'",
    "Nardò",
    "GAL Terre",
    "GAL Tere",
    "Gal terre",
    "S. Luca",
    "San Lupo",
  );
  const someMention = fc.record({
    name: someName,
    province: fc.constantFrom(null, "LE", "SA"),
    country: fc.constantFrom(null, "IT", "AL"),
  });

  it("says the same of two bodies whichever comes first", () => {
    fc.assert(
      fc.property(someMention, someMention, (a, b) => {
        const [one, other] = [a, b].map(({ name, ...said }) => named(name, said));
        if (!one || !other) return;
        const there = match([one, other]);
        const back = match([other, one]);
        expect(back.bodies.length).toBe(there.bodies.length);
        expect(back.open.length > 0).toBe(there.open.length > 0);
        expect(back.istat).toEqual(expect.arrayContaining(there.istat));
      }),
      FEWER_RUNS,
    );
  });

  it("gives every writing exactly one body, whatever the order and the decisions", () => {
    const decision = fc.record({ body: fc.string(), other: fc.string(), isSame: fc.boolean() });
    fc.assert(
      fc.property(fc.array(someMention), fc.array(decision), (mentions, decisions) => {
        const writings = writingsOf(mentions.map(({ name, ...said }) => named(name, said)));
        const { bodies, bodyByKey } = matchBodies(writings, roster, decisions);
        expect(bodies.flatMap((body) => body.writings)).toHaveLength(writings.length);
        for (const { key } of writings) expect(bodyByKey.has(key)).toBe(true);
      }),
      FEWER_RUNS,
    );
  });
});
