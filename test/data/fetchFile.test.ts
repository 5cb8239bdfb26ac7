import { describe, expect, it, vi } from "vitest";
import { fetchFile } from "../../src/data/fetchFile";
import { loadEnvironment } from "../../src/data/loadEnvironment";

const URL_OF_FILE = new URL("https://example.org/data/themes.json");

function ask(answers: readonly (() => Promise<Response>)[], bytes: number | null, retries = 0) {
  const calls = [...answers];
  const fetch = vi.fn<typeof globalThis.fetch>(() => {
    const next = calls.length > 1 ? calls.shift() : calls[0];
    if (!next) throw new Error("no answer");
    return next();
  });
  const environment = loadEnvironment({
    baseUrl: "https://example.org/",
    fetch,
    retries,
    backoffMs: 1,
    isOnline: () => true,
  });
  const file = fetchFile({ url: URL_OF_FILE, file: "themes.json", bytes }, environment);
  return { file, fetch };
}

const text =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe("a file of a stated length", () => {
  it("is given when it is as long as stated, or when nobody stated it", async () => {
    expect((await ask([text("[1]")], 3).file).byteLength).toBe(3);
    expect((await ask([text("[1]")], null).file).byteLength).toBe(3);
  });

  it("that is shorter was cut, that is longer is another file", async () => {
    await expect(ask([text("[1]")], 4).file).rejects.toMatchObject({
      kind: "truncated",
      file: "themes.json",
    });
    await expect(ask([text("[1]")], 2).file).rejects.toMatchObject({ kind: "wrong-hash" });
  });
});

describe("what may be gone a moment later", () => {
  it("is asked for again past the browser's cache, as often as is allowed", async () => {
    const { file, fetch } = ask([text("[", 200), text("[1]")], 3, 1);
    expect((await file).byteLength).toBe(3);
    expect(fetch.mock.calls.map(([, init]) => init?.cache)).toEqual(["default", "reload"]);
    const { file: never, fetch: asked } = ask([text("", 500)], null, 2);
    await expect(never).rejects.toMatchObject({ kind: "server-error", status: 500 });
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it("is not what is gone for good: it is asked for once", async () => {
    for (const [answer, bytes] of [
      [text("", 404), null],
      [text("[1]"), 2],
    ] as const) {
      const { file, fetch } = ask([answer], bytes, 3);
      await expect(file).rejects.toThrow();
      expect(fetch).toHaveBeenCalledTimes(1);
    }
  });
});
