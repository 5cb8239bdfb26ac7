import { describe, expect, it } from "vitest";
import { aroundGroups } from "../../../../src/views/parts/dossier/aroundGroups";
import { buildProgrammeFrom, buildTables } from "../../../fixtures/dataSet";

const REGIONS = Array.from({ length: 9 }, (_, g) => ({ id: `${10 + g}`, name: `Regione ${g}` }));

/** Region g has g + 1 bodies; one has no region, one is abroad. */
const BODIES = [
  ...REGIONS.flatMap(({ id }, g) =>
    Array.from({ length: g + 1 }, (_, i) => ({
      id: `c${id}-${i}`,
      name: `Comune ${id} ${i}`,
      role: "authority",
      region: id,
    })),
  ),
  { id: "nowhere", name: "Comune senza regione", role: "authority" },
  { id: "durres", name: "Bashkia Durrës", role: "partner", country: "AL" },
];

const programme = buildProgrammeFrom(
  buildTables({
    regions: REGIONS,
    organisations: BODIES,
    partnerships: [],
    members: [],
    partnership_steps: [],
    capacity_steps: [],
    relations: [],
    indicators: [],
    targets: [],
    observations: [],
  }),
);
const neighbours = programme.organisations.map((body, i) => ({
  body,
  ties: 1 + (i % 3),
  isLead: body.id === "c18-8",
}));

describe("the groups around a record", () => {
  const groups = aroundGroups(neighbours, programme, "it");

  it("hold everybody once, whatever the number of regions", () => {
    const ids = groups.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(BODIES.map(({ id }) => id).toSorted());
  });

  it("are the largest regions in their order, then the others, the unplaced and those abroad", () => {
    expect(groups.map(({ label, nodes }) => `${label}: ${nodes.length}`)).toEqual([
      "Regione 3: 4",
      "Regione 4: 5",
      "Regione 5: 6",
      "Regione 6: 7",
      "Regione 7: 8",
      "Regione 8: 9",
      "Altre regioni: 6",
      "Regione non indicata: 1",
      "All’estero: 1",
    ]);
  });

  it("have the lead first, then the closest", () => {
    const nodes = groups.find(({ label }) => label === "Regione 8")?.nodes ?? [];
    expect(nodes[0]?.id).toBe("c18-8");
    const ties = nodes.slice(1).map((node) => node.ties);
    expect(ties).toEqual(ties.toSorted((a, b) => b - a));
  });
});
