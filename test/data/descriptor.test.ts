import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInside, readDescriptor } from "../../src/data/descriptor";
import { RUNS } from "../fixtures/propertyRuns";

function read(value: unknown) {
  return readDescriptor(new TextEncoder().encode(JSON.stringify(value)));
}

describe("reading a descriptor", () => {
  it("gives name, version, date and the tables with their files", () => {
    const { descriptor } = read({
      name: "rete",
      version: "1.2.0",
      created: "2012-06-30",
      licenses: [{ name: "CC-BY-4.0" }],
      resources: [
        { name: "themes", path: "t/themes.json", bytes: 12, hash: "sha256-abc=" },
        {
          name: "targets",
          path: "targets.json",
          bytes: -1,
          hash: "d41d8cd98f00b204e9800998ecf8427e",
        },
        { name: "positions-landscape", path: "positions.json", computedFrom: "1-abc" },
      ],
    });
    expect(descriptor).toEqual({
      info: { name: "rete", version: "1.2.0", created: "2012-06-30" },
      metadata: {
        name: "rete",
        version: "1.2.0",
        created: "2012-06-30",
        licenses: [{ name: "CC-BY-4.0" }],
      },
      resources: [
        expect.objectContaining({
          name: "themes",
          path: "t/themes.json",
          bytes: 12,
          hash: "sha256-abc=",
          refusal: null,
        }),
        expect.objectContaining({
          name: "targets",
          path: "targets.json",
          bytes: null,
          hash: null,
          refusal: null,
        }),
      ],
      // No table: nobody reads it who does not ask for it.
      computed: [expect.objectContaining({ name: "positions-landscape", path: "positions.json" })],
    });
  });

  it.each([
    [[], "table-unreadable"],
    [null, "table-unreadable"],
    [{}, "no-resources"],
    [{ resources: {} }, "no-resources"],
    [{ resources: [3] }, "bad-resource"],
    [{ resources: [{ path: "a.json" }] }, "bad-resource"],
    [{ resources: [{ name: "a" }] }, "bad-resource"],
    [{ resources: [{ name: "a", path: ["a.json", "b.json"] }] }, "bad-resource"],
    [
      {
        resources: [
          { name: "a", path: "a.json" },
          { name: "a", path: "b.json" },
        ],
      },
      "bad-resource",
    ],
  ])("refuses %j", (value, kind) => {
    const { descriptor, faults } = read(value);
    expect(descriptor).toBeNull();
    expect(faults).toMatchObject([{ kind }]);
  });

  it("says of each resource that is none where it stands in the list, and why", () => {
    const sound = { name: "a", path: "a.json" };
    const { descriptor, faults } = read({
      name: "\u202erete",
      resources: [
        sound,
        3,
        { path: "b.json" },
        { name: "c", path: "../c.json" },
        { name: "d" },
        sound,
      ],
    });
    expect(descriptor).toBeNull();
    expect(
      faults.map(({ kind, severity, ...at }) => [
        kind,
        severity,
        at.row,
        at.column,
        at.value,
        at.detail,
      ]),
    ).toEqual([
      ["bad-resource", "error", 2, "name", null, "no-name"],
      ["bad-resource", "error", 3, "name", null, "no-name"],
      ["bad-resource", "error", 4, "path", "../c.json", "bad-path"],
      ["bad-resource", "error", 5, "path", null, "bad-path"],
      ["bad-resource", "error", 6, "name", "a", "same-name"],
    ]);
    expect(
      faults.every(({ table, file }) => table === "datapackage" && file === "datapackage.json"),
    ).toBe(true);
  });

  it.each([
    ["[]", "not-a-descriptor"],
    ['{"name":"a","name":"b","resources":[]}', "duplicate-key:name"],
    ['{"name":"rete","resources":[', "cut:1:29"],
  ])("refuses %s and says why: %s", (text, detail) => {
    const { descriptor, faults } = readDescriptor(new TextEncoder().encode(text));
    expect(descriptor).toBeNull();
    expect(faults).toMatchObject([{ kind: "table-unreadable", severity: "error", detail }]);
  });

  it("is sound with a fault in what stands at the foot of the page, which is left out", () => {
    const { descriptor, faults } = read({
      name: "rete\u0000",
      notices: { owner: "Regione", owner_url: "ftp://x", fax: "081" },
      resources: [{ name: "a", path: "a.json" }],
    });
    expect(descriptor?.info).toEqual({
      name: "rete",
      version: null,
      created: null,
      notices: { owner: "Regione" },
    });
    expect(
      faults.map(({ kind, severity, column, value, detail }) => [
        kind,
        severity,
        column,
        value,
        detail,
      ]),
    ).toEqual([
      ["bad-notice", "warning", "notices.owner_url", "ftp://x", "unsafe-link"],
      ["bad-notice", "warning", "notices.fax", "081", "unknown"],
    ]);
  });

  it("says which resources cannot be read, by format or encoding", () => {
    const { descriptor } = read({
      resources: [
        { name: "a", path: "a.csv" },
        { name: "b", path: "b.data", format: "xlsx" },
        { name: "c", path: "c.json", encoding: "latin1" },
        { name: "d", path: "d.json", encoding: "UTF-8", format: "JSON" },
      ],
    });
    expect(descriptor?.resources.map(({ refusal }) => refusal)).toEqual([
      "format:csv",
      "format:xlsx",
      "encoding:latin1",
      null,
    ]);
  });

  it("lets no path out of the folder", () => {
    for (const path of [
      "..",
      "../a",
      "a/../../b",
      "/a",
      "\\a",
      "a\\..\\b",
      "http://e/a",
      "C:a",
      "a//b",
      "",
      ".",
      "a?b",
      "a#b",
      "%2e%2e/a",
      "a\nb",
    ]) {
      expect(isInside(path)).toBe(false);
    }
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom("..", ".", "/", "a", "\\", "%2e")).map((p) => p.join("")),
        ),
        (path) => {
          if (!isInside(path)) return;
          const folder = new URL("https://rete.example/sito/data/");
          const encoded = path.split("/").map(encodeURIComponent).join("/");
          expect(new URL(encoded, folder).href.startsWith(folder.href)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { descriptor, faults } = read({
          resources: [
            value,
            {
              name: "a",
              path: value,
              schema: value,
              bytes: value,
              hash: value,
              encoding: value,
              format: value,
            },
          ],
        });
        expect(descriptor !== null || faults.length > 0).toBe(true);
      }),
      RUNS,
    );
  });
});
