import { describe, expect, it } from "vitest";
import { loadLicences } from "../../src/data/loadLicences";

const BASE = "https://rete.example/ufficio/";

function ask(answer: () => Response) {
  const asked: [string, RequestCache | undefined][] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked.push([input instanceof Request ? input.url : String(input), init?.cache]);
    return answer();
  };
  const environment = { baseUrl: BASE, fetch, retries: 0, isOnline: () => true };
  return { licences: loadLicences({ environment }), asked };
}

const D3 = { name: "d3-array", version: "3.2.4", licence: "ISC", text: "Permission…" };

describe("the licences of what is in the page", () => {
  it("are what the build wrote beside it, asked for anew", async () => {
    const { licences, asked } = ask(() => Response.json([D3, { ...D3, name: "d3-geo" }]));
    expect((await licences).map(({ name }) => name)).toEqual(["d3-array", "d3-geo"]);
    expect(asked).toEqual([[`${BASE}licences/packages.json`, "no-cache"]]);
  });

  it("are those that say all they should, and no others", async () => {
    const lacking = Object.keys(D3).map((key) => ({ ...D3, [key]: 7 }));
    const { licences } = ask(() => Response.json([...lacking, null, "ISC", D3]));
    expect(await licences).toEqual([D3]);
  });

  it.each([
    ["is not there", () => new Response(null, { status: 404 }), "not-found"],
    ["is a web page", () => new Response("<!doctype html><p>Accedi"), "html"],
    ["is cut", () => new Response('[{"name":'), "truncated"],
    ["holds no list", () => Response.json({ packages: [D3] }), "truncated"],
  ])("fail in words where the file %s", async (_what, answer, kind) => {
    await expect(ask(answer).licences).rejects.toMatchObject({
      kind,
      file: "licences/packages.json",
    });
  });
});
