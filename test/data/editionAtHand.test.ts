import { describe, expect, it, vi } from "vitest";
import { isEditionAtHand } from "../../src/data/editionAtHand";

const ask = async (answer: () => Promise<Response>) => {
  const fetch = vi.fn<typeof globalThis.fetch>(answer);
  const environment = { baseUrl: "https://example.org/rete/", fetch };
  const isAtHand = await isEditionAtHand("data", "1-abc123", { environment });
  return { isAtHand, fetch };
};

describe("an edition", () => {
  it("is at hand where its descriptor is answered for, without being fetched", async () => {
    const { isAtHand, fetch } = await ask(
      async () => new Response(null, { headers: { "content-type": "application/json" } }),
    );
    expect(isAtHand).toBe(true);
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toEqual(new URL("https://example.org/rete/data/datapackage.1-abc123.json"));
    expect(init).toEqual({ method: "HEAD" });
  });

  it("is at hand of a server that does not say what it is", async () => {
    expect((await ask(async () => new Response(null))).isAtHand).toBe(true);
  });

  it("is not where the server has nothing, answers everything with its front page, or does not answer", async () => {
    const html = { headers: { "content-type": "text/html; charset=utf-8" } };
    expect((await ask(async () => new Response(null, { status: 404 }))).isAtHand).toBe(false);
    expect((await ask(async () => new Response(null, html))).isAtHand).toBe(false);
    expect((await ask(() => Promise.reject(new TypeError("offline")))).isAtHand).toBe(false);
  });
});
