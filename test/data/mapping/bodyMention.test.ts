import { describe, expect, it } from "vitest";
import {
  ABROAD,
  compareWritings,
  placeOf,
  readMention,
  type BodyMention,
} from "../../../src/data/mapping/bodyMention";

const NOTHING: BodyMention = {
  name: "Castro",
  istat: null,
  kind: null,
  province: null,
  region: null,
  country: null,
};
const said = (facts: Partial<BodyMention>): BodyMention => ({ ...NOTHING, ...facts });
/** Both ways round: who comes first must not matter. */
function relation(one: Partial<BodyMention>, other: Partial<BodyMention>) {
  const [there, back] = [
    compareWritings(said(one), said(other)),
    compareWritings(said(other), said(one)),
  ];
  expect(back).toBe(there);
  return there;
}

describe("two writings of one name", () => {
  it("are one where nothing that both say differs", () => {
    expect(relation({}, {})).toBe("same");
    expect(relation({ province: "LE" }, {})).toBe("same");
    expect(relation({ kind: "comune" }, { province: "LE", region: "16" })).toBe("same");
    expect(relation({ kind: "comune", istat: "075096" }, { kind: "comune", istat: "075096" })).toBe(
      "same",
    );
  });

  it("are two where kind of place or country differ", () => {
    expect(relation({ kind: "comune" }, { kind: "provincia" })).toBe("different");
    expect(relation({ country: "IT" }, { country: "AL" })).toBe("different");
    expect(relation({ kind: "comune" }, { kind: "actor" })).toBe("same");
  });

  it.each([
    ["provincia", { province: "LE" }, { province: "BG" }],
    ["region", { region: "16" }, { region: "03" }],
    ["code", { istat: "075096" }, { istat: "016065" }],
  ])("are to be asked about where only the %s differs", (_what, one, other) => {
    expect(relation(one, other)).toBe("doubt");
  });
});

describe("what a mention says", () => {
  it("has one key, whatever the letters; kinds that are no places are of no account to it", () => {
    const keyOf = (facts: Partial<BodyMention>) => readMention(said(facts)).key;
    expect(keyOf({ name: "COMUNE DI CASTRO" })).toBe(keyOf({ name: "Comune di Castro" }));
    expect(keyOf({ kind: "actor" })).toBe(keyOf({}));
    expect(keyOf({ kind: "comune" })).not.toBe(keyOf({}));
    expect(keyOf({ province: "LE" })).not.toBe(keyOf({ region: "LE" }));
  });

  it("is of no comune of ours in a column of bodies abroad, whatever the name says", () => {
    expect(readMention(said({ name: "Comune di Durazzo", kind: ABROAD })).kind).toBe(ABROAD);
    expect(readMention(said({ name: "Comune di Castro", kind: "actor" })).kind).toBe("comune");
  });

  it("has for its place the nearest thing said", () => {
    expect(placeOf(said({ province: "LE", region: "16", country: "IT" }))).toBe("LE");
    expect(placeOf(said({ region: "16", country: "IT" }))).toBe("16");
    expect(placeOf(said({ country: "AL" }))).toBe("AL");
    expect(placeOf(NOTHING)).toBeNull();
  });
});
