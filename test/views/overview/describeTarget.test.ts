import { describe, expect, it } from "vitest";
import { describeTarget } from "../../../src/views/overview/describeTarget";
import { readOn, sceneOf } from "../../layout/shippedPicture";
import { programmeOn } from "../../fixtures/programmeOn";

const linesOf = (...[target, at, language]: Parameters<typeof describeTarget>) =>
  describeTarget(target, at, language).lines;

describe("the words beside a bundle", () => {
  const at = readOn();

  it("give its number first: the started partnerships, and apart from them those in preparation", () => {
    for (const { regions, partnerships, inPreparation } of sceneOf().bundles) {
      const [counts] = linesOf({ kind: "regions", ids: regions }, at, "it");
      expect(counts).toBe(`${partnerships} accordi avviati, ${inPreparation} in preparazione`);
    }
  });
});

describe("the words beside a body", () => {
  const at = programmeOn("2012-06-30");
  const wordsOf = (id: string, language: "it" | "en") =>
    linesOf({ kind: "organisation", id }, at, language).slice(1);

  it("tell authorities from actors and partners", () => {
    expect(wordsOf("salerno", "it")).toEqual(["1 accordo in preparazione", "lavora con 1 ente"]);
    expect(wordsOf("unisannio", "en")).toEqual(["1 partnership", "works with 1 authority"]);
    expect(wordsOf("lecce", "it")).toEqual([
      "1 accordo avviato, 1 in preparazione",
      "lavora con 3 tra enti, attori e partner",
    ]);
  });
});
