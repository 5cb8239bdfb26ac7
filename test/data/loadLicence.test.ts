import { describe, expect, it, vi } from "vitest";
import { loadLicence, nameOfLicence } from "../../src/data/loadLicence";
import type { DataSet } from "../../src/data/loadDataSet";

function ask(descriptor: unknown, set: Partial<DataSet> = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    typeof descriptor === "string"
      ? new Response(descriptor, { status: 404 })
      : Response.json(descriptor),
  );
  const environment = { baseUrl: "https://example.org/", fetch, retries: 0, isOnline: () => true };
  const licence = loadLicence({ path: "data", opening: null, ...set }, { environment });
  return { licence, fetch };
}

const DESCRIPTOR = {
  name: "prova",
  version: "1",
  created: "2012-06-30",
  resources: [{ name: "project", path: "project.json" }],
};

describe("the licence of a set", () => {
  it("is the one that its descriptor names", async () => {
    const { licence, fetch } = ask({ ...DESCRIPTOR, licenses: [{ name: "CC-BY-4.0" }] });
    expect(await licence).toBe("CC-BY-4.0");
    expect(fetch.mock.calls[0]?.[0]).toBe("https://example.org/data/datapackage.json");
  });

  it("is that of the edition which is read", async () => {
    const { licence, fetch } = ask(DESCRIPTOR, { path: "data@1-abc123" });
    expect(await licence).toBeNull();
    expect(fetch.mock.calls[0]?.[0]).toBe("https://example.org/data/datapackage.1-abc123.json");
  });

  it("is not known of a set that was opened from files, and nobody is asked", async () => {
    const { licence, fetch } = ask(DESCRIPTOR, { opening: {} as NonNullable<DataSet["opening"]> });
    expect(await licence).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });

  it("is not known where the descriptor cannot be had or read", async () => {
    expect(await ask("not found").licence).toBeNull();
    expect(await ask([1, 2]).licence).toBeNull();
  });

  it("has its short name, else its title, else its address", () => {
    expect(nameOfLicence([{ title: "Attribuzione", path: "https://example.org/l" }])).toBe(
      "Attribuzione",
    );
    expect(nameOfLicence([{ name: 4, path: "https://example.org/l" }])).toBe(
      "https://example.org/l",
    );
    expect(nameOfLicence([{}])).toBeNull();
    expect(nameOfLicence([])).toBeNull();
    expect(nameOfLicence({ name: "CC0" })).toBeNull();
    expect(nameOfLicence(["CC0"])).toBeNull();
  });
});
