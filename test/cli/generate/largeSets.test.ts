import { beforeAll, describe, expect, it } from "vitest";
import { generateDataSet } from "../../../src/cli/generate/generateDataSet";
import type { Material, RawTables } from "../../../src/cli/generate/material";
import { readMaterial } from "../../../src/cli/generate/readMaterial";
import { checkTables } from "../../../src/data/checkTables";
import { rawTable } from "../../../src/model/rawTable";

let material: Material;

beforeAll(async () => {
  material = await readMaterial();
});

const SIZES = [
  { authorities: 0, actors: 0, partners: 0, partnerships: 0 },
  { authorities: 1, actors: 3, partners: 1, partnerships: 2 },
  { authorities: 300, actors: 400, partners: 80, partnerships: 1000 },
  { authorities: 1800, actors: 600, partners: 60, partnerships: 1500 },
] as const;

const faultsOf = (tables: RawTables) =>
  checkTables(Object.entries(tables).map(([name, records]) => rawTable(name, records))).faults;

describe("sets of other sizes", () => {
  it.each(SIZES)("keep every reference valid with %o", { timeout: 30_000 }, (size) => {
    const tables = generateDataSet({ ...size, seed: 5 }, material, null);
    const errors = faultsOf(tables).filter(({ severity }) => severity === "error");
    const expected = size.authorities === 0 ? ["no-organisations"] : [];
    expect(errors.map(({ kind }) => kind)).toEqual(expected);
    const { organisations = [], partnerships = [] } = tables;
    expect(partnerships).toHaveLength(size.partnerships);
    expect(organisations).toHaveLength(
      size.authorities + size.partners + (size.authorities === 0 ? 0 : size.actors),
    );
  });

  it("take authorities from the roster while it lasts, then number them", () => {
    const size = { authorities: 1700, actors: 0, partners: 0, partnerships: 0, seed: 5 };
    const bodies = generateDataSet(size, material, null)["organisations"] ?? [];
    const roster = material.seats.length + material.provinces.length;
    expect(bodies.filter((body) => "istat" in body)).toHaveLength(roster);
    expect(bodies.at(-1)?.["name"]).toBe("Ente dimostrativo 1700");
  });

  it("names a body after its place in both languages, accents and all", () => {
    const size = { authorities: 1600, actors: 0, partners: 0, partnerships: 0, seed: 5 };
    const bodies = generateDataSet(size, material, null)["organisations"] ?? [];
    expect(bodies.find(({ id }) => id === "com-sant-agata-de-goti")).toMatchObject({
      name: "Comune di Sant'Agata de' Goti",
      name_en: "Municipality of Sant'Agata de' Goti",
      kind: "comune",
      illustrative: true,
    });
  });
});
