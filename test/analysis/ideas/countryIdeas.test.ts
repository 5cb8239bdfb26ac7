import { expect, it } from "vitest";
import { countryIdeas } from "../../../src/analysis/ideas/countryIdeas";
import { addRecords } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";

const DAY = "2012-06-30";
const relations = [
  { organisation: "lecce", country: "AL" },
  { organisation: "benevento", country: "AL" },
  { organisation: "salerno", country: "AL" },
  { organisation: "brindisi", country: "TN" },
  { organisation: "salerno", country: "TN" },
  { organisation: "lecce", country: "ME" },
];

function summary(idea: ReturnType<typeof countryIdeas>[number]) {
  const { country, state, joint, neverTogether, holders } = idea;
  return {
    country,
    state,
    joint: joint.map(({ partnership }) => partnership.id),
    pairs: neverTogether.map((pair) => pair.map(({ id }) => id).join("+")),
    holders: [...holders].map(
      ([region, bodies]) => `${region}: ${bodies.map(({ id }) => id).join(" ")}`,
    ),
  };
}

it("a country that two regions know and no partnership names is to be pooled, and comes first", () => {
  expect(countryIdeas(programmeOn(DAY, { relations })).map(summary)).toEqual([
    {
      country: "TN",
      state: "to-pool",
      joint: [],
      pairs: ["brindisi+salerno"],
      holders: ["16: brindisi", "15: salerno"],
    },
    {
      country: "AL",
      state: "joint",
      joint: ["adriatico"],
      pairs: ["lecce+salerno"],
      holders: ["15: benevento salerno", "16: lecce"],
    },
    { country: "ME", state: "one-region", joint: [], pairs: [], holders: ["16: lecce"] },
  ]);
});

it("a chosen region leaves its own holders and its pairs, and what is joint stays so in the whole programme", () => {
  const found = countryIdeas(programmeOn(DAY, { relations }, { regions: ["15"], span: "local" }));
  expect(found.map(summary)).toEqual([
    {
      country: "TN",
      state: "to-pool",
      joint: [],
      pairs: ["brindisi+salerno"],
      holders: ["15: salerno"],
    },
    {
      country: "AL",
      state: "joint",
      joint: ["adriatico"],
      pairs: ["lecce+salerno"],
      holders: ["15: benevento salerno"],
    },
  ]);
});

it("a chosen country is the only one, and without relations there is none", () => {
  const one = countryIdeas(programmeOn(DAY, { relations }, { country: "AL" }));
  expect(one.map(({ country }) => country)).toEqual(["AL"]);
  expect(countryIdeas(programmeOn(DAY, { relations: [] }))).toEqual([]);
});

it("a country that only a body of no region knows is no region's", () => {
  const organisations = addRecords("organisations", {
    id: "senza",
    name: "Senza",
    role: "authority",
  });
  const only = [{ organisation: "senza", country: "ME" }];
  const [found] = countryIdeas(programmeOn(DAY, { organisations, relations: only }));
  expect(found).toMatchObject({ country: "ME", state: "none", holdersInAll: 1 });
});
