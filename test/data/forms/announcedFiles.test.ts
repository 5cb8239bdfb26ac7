import { describe, expect, it } from "vitest";
import { openSource } from "../../../src/data/forms/openSource";

const encode = (text: string) => new TextEncoder().encode(text);
const THEMES = '[{"id":"porti","name":"Porti"}]';

/** A folder whose descriptor announces a table; a file's hash is its length, for whoever asks. */
function open(announced: object, isHashed = true, content = THEMES) {
  const descriptor = { resources: [{ name: "themes", path: "themes.json", ...announced }] };
  const asked: [string, number][] = [];
  const files = [
    { path: "a/datapackage.json", bytes: encode(JSON.stringify(descriptor)) },
    { path: "a/themes.json", bytes: encode(content) },
  ];
  const integrityOf = ({ byteLength }: Uint8Array, like: string) => {
    asked.push([like, byteLength]);
    return Promise.resolve(`sha256-${byteLength}`);
  };
  return openSource(files, isHashed ? { integrityOf } : {}).then(({ raw, faults, unreadable }) => ({
    records: raw.flatMap(({ records }) => records),
    said: faults.map(({ kind, detail }) => [kind, detail]),
    unreadable: [...unreadable],
    asked,
  }));
}

const SIZE = encode(THEMES).byteLength;

describe("a file that a descriptor announces", () => {
  it("is read where length and hash are as announced, or nothing is announced", async () => {
    for (const announced of [{}, { bytes: SIZE }, { bytes: SIZE, hash: `sha256-${SIZE}` }]) {
      const { records, said, unreadable } = await open(announced);
      expect(records).toHaveLength(1);
      expect([said, unreadable]).toEqual([[], []]);
    }
  });

  it("is refused, and said, where its length or its hash is another", async () => {
    for (const announced of [{ bytes: SIZE + 1 }, { hash: "sha256-0" }]) {
      const { records, said, unreadable } = await open(announced);
      expect(records).toEqual([]);
      expect(said).toContainEqual(["file-unreadable", "wrong-hash"]);
      expect(unreadable).toEqual(["themes"]);
    }
  });

  it("is held against its hash only by whoever can reckon it, and against no other", async () => {
    expect((await open({ hash: "sha256-0" }, false)).records).toHaveLength(1);
    expect((await open({ hash: "sha256-0" })).asked).toEqual([["sha256-0", SIZE]]);
    expect((await open({})).asked).toEqual([]);
    expect((await open({ bytes: 1, hash: "sha256-0" })).asked).toEqual([]);
  });
});

describe("opening several files", () => {
  const files = ["a", "b"].map((name) => ({
    path: `${name}.json`,
    bytes: encode(`[{"id":"${name}"}]`),
  }));

  it("tells how far it is before each file, and that it is done", async () => {
    const told: unknown[][] = [];
    await openSource(files, { onProgress: (...state) => told.push(state) });
    expect(told).toEqual([
      [0, 24, "a.json"],
      [12, 24, "b.json"],
      [24, 24, ""],
    ]);
  });

  it("stops between two files for whoever gives up, with the reason given", async () => {
    const giveUp = new AbortController();
    const told: string[] = [];
    const opening = openSource(files, {
      signal: giveUp.signal,
      onProgress: (_done, _total, file) => {
        told.push(file);
        giveUp.abort("abbastanza");
      },
    });
    await expect(opening).rejects.toBe("abbastanza");
    expect(told).toEqual(["a.json"]);
  });
});
