import { describe, expect, it } from "vitest";
import { idOf } from "../../../src/data/mapping/namedRecords";

describe("the id of what a cell names", () => {
  it.each([
    ["com-napoli", "com-napoli"],
    ["Comune di Napoli", "comune-di-napoli"],
    ["..a", "..a"],
    // Dots alone would lead to another folder in an address: no table takes them.
    ["..", null],
    ["?!", null],
  ])("of «%s» is %s", (text, id) => {
    expect(idOf(text)).toBe(id);
  });
});
