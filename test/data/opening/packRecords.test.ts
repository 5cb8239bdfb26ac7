import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  RecordPacker,
  RecordUnpacker,
  type PackedRecords,
} from "../../../src/data/opening/packRecords";
import { RUNS } from "../../fixtures/propertyRuns";

/** Values as checked records have them, and keys that some records lack. */
const value = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, "", "0", "null", "[]"),
  fc.double({ noNaN: true }).filter((number) => !Object.is(number, -0)),
  fc.string({ maxLength: 5 }).filter((text) => !text.startsWith("\0")),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
  fc.record({ it: fc.string({ maxLength: 3 }), en: fc.constantFrom(null, "a") }),
);
const key = fc.constantFrom("id", "name", "from", "constructor", "__proto__x");
const batch = fc.array(fc.dictionary(key, value, { noNullPrototype: true }), { maxLength: 8 });

describe("records packed for the way between threads", () => {
  it("arrive as they left, batch after batch", () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 4 }), (batches) => {
        const packer = new RecordPacker();
        const unpacker = new RecordUnpacker();
        const arrived = batches.map((records) =>
          unpacker.unpack(structuredClone(packer.pack(records))),
        );
        expect(arrived).toEqual(batches);
      }),
      RUNS,
    );
  });

  it("send a value once, however often it comes", () => {
    const packer = new RecordPacker();
    const date = { text: "2011", first: 14975, last: 15339 };
    const records = Array.from({ length: 50 }, (_, id) => ({ id, date: { ...date } }));
    const [first, second] = [packer.pack(records), packer.pack(records)];
    const sent = ({ columns }: PackedRecords) =>
      columns.map((column) => ("fresh" in column ? column.fresh.length : null));
    expect(sent(first)).toEqual([50, 1]);
    expect(sent(second)).toEqual([0, 0]);
  });

  it("leave out what is not wanted, and change what is", () => {
    const packer = new RecordPacker({
      omit: ["note"],
      change: (name, value) => (name === "id" ? `${String(value)}!` : value),
    });
    const packed = packer.pack([
      { id: "a", note: "x" },
      { id: "b", name: "B" },
    ]);
    expect(packed.columns.map(({ name }) => name)).toEqual(["id", "name"]);
    expect(new RecordUnpacker().unpack(packed)).toEqual([{ id: "a!" }, { id: "b!", name: "B" }]);
  });

  it("keep apart what only looks alike", () => {
    const records = [
      { a: 1 },
      { a: "1" },
      { a: null },
      { a: "null" },
      {},
      { a: [1] },
      { a: "[1]" },
    ];
    expect(new RecordUnpacker().unpack(new RecordPacker().pack(records))).toEqual(records);
  });
});
