import { describe, expect, it } from "vitest";
import { shortName, splitNumber } from "../../../src/figures/network/shortName";

describe("a name on a label", () => {
  it("leaves out what the mark says", () => {
    expect(shortName("Comune di Lecce")).toBe("Lecce");
    expect(shortName("Provincia di Lecce")).toBe("Prov. Lecce");
  });

  it("is cut where it is very long, but keeps the number that tells it from others", () => {
    const long = "Consorzio intercomunale per lo sviluppo";
    expect(shortName(long)).toBe("Consorzio intercomunale per l…");
    expect(shortName(`${long} 12`)).toBe("Consorzio intercomunale pe… 12");
    expect(shortName(`${long} 13`)).toHaveLength(30);
  });

  it("parts before its number only", () => {
    expect(splitNumber("Ente dimostrativo 5670")).toEqual(["Ente dimostrativo", " 5670"]);
    expect(splitNumber("Lecce")).toEqual(["Lecce", ""]);
    expect(splitNumber("2 Sicilie")).toEqual(["2 Sicilie", ""]);
  });
});
