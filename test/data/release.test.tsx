import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const reload = vi.fn();

/** The page of a release, as the server has it. */
const pageOf = (release: string) =>
  new Response(`<script type="module" src="./assets/index-${release}.js"></script>`);

/** A page of release A in a life of its own: modules remember nothing of another. */
async function openPage() {
  vi.resetModules();
  const listeners: ((event: { payload: Error }) => Promise<void>)[] = [];
  vi.spyOn(window, "addEventListener").mockImplementation((type, listener) => {
    if (type === "vite:preloadError") listeners.push(listener as never);
  });
  const page = await import("../../src/data/release");
  page.watchRelease();
  const miss = async () => {
    const payload = new TypeError("Failed to fetch dynamically imported module");
    for (const listener of listeners) await listener({ payload });
    return payload;
  };
  const { isMissingPart } = await import("../../src/data/missingPart");
  return { ...page, isMissingPart, miss };
}

function serve(answer: () => Promise<Response>) {
  const fetch = vi.fn(answer);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

beforeEach(() => {
  document.head.innerHTML = '<script type="module" src="./assets/index-A.js"></script>';
  history.replaceState({ idx: 3 }, "");
  vi.stubGlobal("location", { pathname: "/", reload });
});
afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockClear();
  document.head.innerHTML = "";
});

describe("a page that misses a part of its program", () => {
  it("is reloaded when the server has another release, and the history keeps its own notes", async () => {
    const fetch = serve(() => Promise.resolve(pageOf("B")));
    const { miss, isMissingPart } = await openPage();
    // Two parts at once, of one page.
    const [missing] = await Promise.all([miss(), miss()]);
    expect(isMissingPart(missing)).toBe(true);
    expect(fetch).toHaveBeenCalledWith("/", { cache: "no-store" });
    expect(reload).toHaveBeenCalledOnce();
    expect(history.state).toEqual({ idx: 3, release: "assets/index-B.js" });
  });

  it("is not reloaded again for the same release, but for the one after it", async () => {
    let release = "B";
    serve(() => Promise.resolve(pageOf(release)));
    await (await openPage()).miss();
    const again = await openPage();
    await again.miss();
    await again.miss();
    expect(reload).toHaveBeenCalledOnce();
    release = "C";
    await again.miss();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it.each<[string, () => Promise<Response>]>([
    ["the release is the same", () => Promise.resolve(pageOf("A"))],
    ["the device is offline", () => Promise.reject(new TypeError())],
    ["the server is in trouble", () => Promise.resolve(new Response("", { status: 503 }))],
    ["a page to log in comes", () => Promise.resolve(new Response("<p>Accedi"))],
  ])("stays as it is where %s", async (_why, answer) => {
    serve(answer);
    const { miss } = await openPage();
    await miss();
    expect(reload).not.toHaveBeenCalled();
    expect(history.state).toEqual({ idx: 3 });
  });

  it("stays while it holds what no address says", async () => {
    serve(() => Promise.resolve(pageOf("B")));
    const { miss, holdPage } = await openPage();
    const letGo = holdPage();
    await miss();
    expect(reload).not.toHaveBeenCalled();
    letGo();
    letGo();
    await miss();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe("a reload by hand", () => {
  it("happens where the server gives a page, and leaves what is there where it does not", async () => {
    const { reloadPage } = await openPage();
    serve(() => Promise.reject(new TypeError()));
    expect(await reloadPage()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
    serve(() => Promise.resolve(pageOf("A")));
    expect(await reloadPage()).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
  });
});
