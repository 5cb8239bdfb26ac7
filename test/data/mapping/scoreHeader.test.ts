import { describe, expect, it } from "vitest";
import { scoreWords } from "../../../src/data/mapping/scoreHeader";

describe("how well a header fits words", () => {
  it.each<[score: number, header: string, words: string[], what: string]>([
    [1, "data inizio", ["avvio", "data inizio"], "it is one of them"],
    [0.8, "denominazzione", ["nome", "denominazione"], "it is a slip of the hand from one"],
    [
      0.613,
      "data di inizio attivita",
      ["data di inizio", "data"],
      "it holds one, the longest counts",
    ],
    [0.556, "ente zona", ["ente"], "it begins with one"],
    [0.556, "zona ente", ["ente"], "it ends with one"],
    [0, "agente zona", ["ente"], "it holds one inside a longer word only"],
    [0, "dal lunedi", ["dal"], "a word of three letters inside says little"],
    [0, "colore", ["ente", "nome"], "it has nothing of them"],
    [0, "colore", [], "there are none"],
  ])("%d: «%s» beside %j, where %s", (score, header, words) => {
    expect(scoreWords(header, words)).toBeCloseTo(score, 3);
  });
});
