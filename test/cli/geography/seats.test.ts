import { geoBounds, geoContains, rollup } from "d3";
import { describe, expect, it } from "vitest";
import { readAreas, readProvinces, readRecipe, readSeats } from "./committedGeography";

const seats = readSeats();
const provinces = readProvinces();
const seatByIstat = new Map(seats.map((seat) => [seat.istat, seat]));

describe("the seats of the comuni", () => {
  it("are the roster of 2010-2012: 551 + 258 + 409 + 390", () => {
    const count = rollup(
      seats,
      (members) => members.length,
      ({ region }) => region,
    );
    expect(Object.fromEntries(count)).toEqual({ "15": 551, "16": 258, "18": 409, "19": 390 });
    expect(seatByIstat.size).toBe(1608);
  });

  it.each([
    ["064008", "Avellino", "AV", "15"],
    ["065116", "Salerno", "SA", "15"],
    ["062008", "Benevento", "BN", "15"],
    ["083048", "Messina", "ME", "19"],
    ["074001", "Brindisi", "BR", "16"],
    ["075035", "Lecce", "LE", "16"],
    ["078045", "Cosenza", "CS", "18"],
    ["078108", "Rossano", "CS", "18"],
    ["065025", "Capaccio", "SA", "15"],
  ])("%s is %s", (istat, name, province, region) => {
    expect(seatByIstat.get(istat)).toMatchObject({ name, province, region });
  });

  it("are sorted by ISTAT code, six digits that begin with those of the province", () => {
    const codes = seats.map(({ istat }) => istat);
    expect(codes).toEqual(codes.toSorted());
    const codeByProvince = new Map(provinces.map(({ province, istat }) => [province, istat]));
    for (const { istat, province } of seats) {
      expect(istat).toMatch(/^\d{6}$/u);
      expect(istat.slice(0, 3)).toBe(codeByProvince.get(province));
    }
  });

  it("lie within 0.2 degrees of the bounds of their region", () => {
    const bounds = new Map(
      [...readAreas("regions")].map(([id, region]) => [id, geoBounds(region)]),
    );
    for (const { name, region, lon, lat } of seats) {
      const [[west, south], [east, north]] = bounds.get(region) ?? [
        [0, 0],
        [0, 0],
      ];
      const isNear = lon > west - 0.2 && lon < east + 0.2 && lat > south - 0.2 && lat < north + 0.2;
      expect(isNear, name).toBe(true);
    }
  });

  it("lie in their own province but for a few on its edge and on undrawn islands", () => {
    const areas = readAreas("provinces");
    const outside = seats.filter(({ province, lon, lat }) => {
      const area = areas.get(province);
      return area === undefined || !geoContains(area, [lon, lat]);
    });
    expect(outside.length).toBeLessThan(45);
    expect(outside.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Anacapri", "Capri", "Procida", "Isole Tremiti"]),
    );
  });

  it("lack the population of nine comuni, which is not zero", () => {
    const unknown = seats.filter(({ population }) => population === null);
    const expected = readRecipe().roster.dissolvedSince.filter((m) => m.population === null);
    expect(unknown.map(({ istat }) => istat)).toEqual(expected.map(({ istat }) => istat));
    expect(unknown.length).toBe(9);
    for (const { population } of seats) expect(population).not.toBe(0);
  });
});

describe("the provinces", () => {
  it("are those drawn on the map, each in the same region", () => {
    const drawn = [...readAreas("provinces")].map(
      ([id, area]) => `${id} in ${area.properties?.region}`,
    );
    const listed = provinces.map(({ province, region }) => `${province} in ${region}`);
    expect(listed.toSorted()).toEqual(drawn.toSorted());
  });

  it.each([
    ["NA", "063", "Napoli", "063049"],
    ["BA", "072", "Bari", "072006"],
    ["RC", "080", "Reggio di Calabria", "080063"],
    ["PA", "082", "Palermo", "082053"],
    ["ME", "083", "Messina", "083048"],
    ["CT", "087", "Catania", "087015"],
    ["BT", "110", "Barletta-Andria-Trani", "110001"],
  ])("%s has the code of 2010-2012, %s", (province, istat, name, seat) => {
    expect(provinces).toContainEqual(expect.objectContaining({ province, istat, name, seat }));
  });

  it("have their seat where the comune has its own", () => {
    for (const { seat, province, lon, lat } of provinces)
      expect(seatByIstat.get(seat)).toMatchObject({ province, lon, lat });
  });

  it("count every inhabitant of 2011, those of comuni without a population included", () => {
    // ISTAT, census of 9 October 2011: legal population by region.
    const official = { "15": 5_766_810, "16": 4_052_566, "18": 1_959_050, "19": 5_002_904 };
    for (const [id, population] of Object.entries(official)) {
      const members = provinces.filter(({ region }) => region === id);
      expect(members.reduce((sum, member) => sum + member.population, 0)).toBe(population);
    }
  });
});
