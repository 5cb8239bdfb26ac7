import { describe, expect, it } from "vitest";
import { countryCode, provinceCode, regionCode } from "../../../src/data/mapping/placeWords";
import { committedRoster } from "./looseTables";

const roster = committedRoster();

describe("a country", () => {
  it.each([
    ["Albania", "AL"],
    [" tunisia ", "TN"],
    ["Bosnia ed Erzegovina", "BA"],
    ["Bosnia and Herzegovina", "BA"],
    ["FYROM", "MK"],
    ["Kossovo", "XK"],
    ["Territori palestinesi", "PS"],
    ["al", "AL"],
    ["EG", "EG"],
  ])("«%s» is %s", (written, code) => {
    expect(countryCode(written)).toBe(code);
  });

  it.each(["", "ZZ", "EU", "QQ", "Atlantide", "constructor", "ALB", "__proto__"])(
    "is not seen in «%s»",
    (written) => {
      expect(countryCode(written)).toBeNull();
    },
  );
});

describe("a region", () => {
  it.each([
    ["Campania", "15"],
    ["regione PUGLIA", "16"],
    ["Region Sicilia", "19"],
    ["18", "18"],
    [" 18 ", "18"],
    ["1", "01"],
    ["Valle d’Aosta", "02"],
  ])("«%s» is %s", (written, code) => {
    expect(regionCode(written, roster)).toBe(code);
  });

  it.each(["", "99", "0", "015", "Campanie"])("is not seen in «%s»", (written) => {
    expect(regionCode(written, roster)).toBeNull();
  });

  it("needs the roster", () => {
    expect(regionCode("Campania", null)).toBeNull();
    expect(regionCode("15", null)).toBeNull();
  });
});

describe("a provincia", () => {
  it("has the two letters that the roster gives to its name, not those of a comune of that name", () => {
    expect(provinceCode("Provincia di Benevento", roster)).toBe("BN");
    expect(provinceCode("Lecce", roster)).toBe("LE");
    // A comune near Naples, and no provincia.
    expect(provinceCode("Pozzuoli", roster)).toBeNull();
    expect(provinceCode("Nessun luogo", roster)).toBeNull();
    expect(provinceCode("Lecce", null)).toBeNull();
  });
});
