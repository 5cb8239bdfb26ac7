import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { loadRoster, ROSTER_FILES, rosterFile } from "../../../src/data/mapping/loadRoster";
import { readRoster, rosterKey, rosterName } from "../../../src/data/mapping/roster";

function load(answers: Readonly<Record<string, string>> = {}, signal?: AbortSignal) {
  const asked: string[] = [];
  const roster = loadRoster({
    ...(signal && { signal }),
    environment: {
      baseUrl: "https://rete.example/rete/",
      isOnline: () => true,
      retries: 0,
      fetch: async (input) => {
        const file = new URL(input instanceof Request ? input.url : input).pathname.slice(6);
        asked.push(file);
        return new Response(answers[file] ?? (await readFile(`public/${file}`, "utf8")));
      },
    },
  });
  return { roster, asked };
}

describe("the roster of comuni and province", () => {
  it("comes from beside the page, by code and by name", async () => {
    const { roster, asked } = load();
    const found = await roster;
    expect(asked.toSorted()).toEqual([...ROSTER_FILES].toSorted());
    const lecce = found?.byIstat.get("075035");
    expect(lecce).toEqual({
      istat: "075035",
      name: "Lecce",
      kind: "comune",
      province: "LE",
      region: "16",
    });
    expect(found?.byCore.get("lecce")?.map(({ kind }) => kind)).toEqual(["provincia", "comune"]);
    expect(found?.regionByProvince.get("LE")).toBe("16");
    expect(found?.regionNames.get("16")).toBe("Puglia");
    expect(lecce && [rosterKey(lecce), rosterName(lecce)]).toEqual([
      "istat:075035",
      "Comune di Lecce",
    ]);
  });

  it.each(ROSTER_FILES)("is not there where %s is no JSON or another table", async (file) => {
    for (const text of ["<html>", "[]", "{}", '{"columns":{"istat":[1]}}', '{"columns":[]}']) {
      expect(await load({ [file]: text }).roster).toBeNull();
    }
  });

  it("is given up by whoever asked for it, with the reason", async () => {
    const giveUp = new AbortController();
    giveUp.abort("basta");
    await expect(load({}, giveUp.signal).roster).rejects.toBe("basta");
  });
});

describe("a file of the roster", () => {
  it("is nothing where it is no JSON", () => {
    const bytesOf = (text: string) => new TextEncoder().encode(text);
    expect(rosterFile(bytesOf("{"))).toBeNull();
    expect(rosterFile(bytesOf("[1]"))).toEqual([1]);
  });

  it("may be shorter in one column than in another: what is missing is not made up", () => {
    const bodies = (name: string) => ({
      columns: { istat: ["075"], name: [name], province: [], region: [] },
    });
    const regions = { columns: { istat: ["16"], name: [] } };
    const roster = readRoster(bodies("Lecce"), bodies("Lecce"), regions);
    expect(roster?.byIstat.get("075")).toMatchObject({ province: "", region: "" });
    expect(roster?.regionNames.get("16")).toBe("16");
  });
});
