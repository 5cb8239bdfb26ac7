import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutColumns } from "../../../src/data/columns/cutColumns";
import { numberNames } from "../../../src/data/columns/numberNames";
import { nastyText } from "../../fixtures/anySet";
import { RUNS } from "../../fixtures/propertyRuns";

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const decode = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;
const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,3}$/);

describe("names numbered in bytes", () => {
  it("are the rows that a table of them gives", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.array(fc.nat()), (ids, picks) => {
        const rows = new Map(ids.map((name, row) => [name, row]));
        const list = picks.map((pick) => pick % ids.length);
        const written = encode(list.map((row) => ids[row]));
        expect([...(numberNames(written, rows) ?? [])]).toEqual(list);
      }),
      RUNS,
    );
  });

  it("are none where anything else is in the list", () => {
    const rows = new Map(["a", "b"].map((name, row) => [name, row]));
    const odd = fc.oneof(nastyText, fc.constantFrom("c", " a", 'a"', null, 1, ["a"], "a,b"));
    fc.assert(
      fc.property(odd, fc.nat(2), (cell, at) => {
        fc.pre(cell !== "a" && cell !== "b");
        expect(numberNames(encode(["a", "b"].toSpliced(at, 0, cell as string)), rows)).toBeNull();
      }),
      RUNS,
    );
    for (const text of ['["a" ,"b"]', '["a","b",]', '["a","b"', '"a"']) {
      expect(numberNames(new TextEncoder().encode(text), rows)).toBeNull();
    }
  });
});

describe("columns cut out of their table", () => {
  const cell = fc.oneof(nastyText, fc.constantFrom(null, 1.5, true), fc.array(nastyText));
  const table = fc.dictionary(fc.stringMatching(/^[a-z_]{1,4}$/), fc.array(cell), { minKeys: 1 });

  it("are the lists that are in it", () => {
    fc.assert(
      fc.property(table, (columns) => {
        const cut = [...(cutColumns(encode({ columns })) ?? [])];
        expect(cut.map(([name, own]) => [name, decode(own)])).toEqual(Object.entries(columns));
      }),
      RUNS,
    );
  });

  it.each([
    '{ "columns":{"a":[1]}}',
    '{"columns":{"a": [1]}}',
    '{"columns":{"a":[1],"a":[2]}}',
    '{"columns":{"a":[{}]}}',
    '{"columns":{"a":[1}}',
    '{"columns":{"a":[1]},"b":1}',
    '{"columns":{"a":[1]}}x',
    '{"columns":{}}',
    `{"columns":{"a":${"[".repeat(40)}${"]".repeat(40)}}}`,
    '[{"a":1}]',
  ])("are none where it is written in another way: %s", (text) => {
    expect(cutColumns(new TextEncoder().encode(text))).toBeNull();
  });
});
