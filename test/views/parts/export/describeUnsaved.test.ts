import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadError } from "../../../../src/data/loadError";
import { watchRelease } from "../../../../src/data/release";
import { describeUnsaved } from "../../../../src/views/parts/export/describeUnsaved";

afterEach(() => vi.unstubAllGlobals());

/** An error that the page knows as that of a part of the program. */
function missingPart(): Error {
  const payload = new TypeError("Failed to fetch dynamically imported module");
  const listeners: ((event: { payload: Error }) => void)[] = [];
  vi.stubGlobal("window", {
    location: { pathname: "/" },
    addEventListener: (_: string, listen: (event: { payload: Error }) => void) =>
      listeners.push(listen),
  });
  vi.stubGlobal("history", { state: null });
  vi.stubGlobal("document", { querySelector: () => null });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no line")));
  watchRelease();
  for (const listen of listeners) listen({ payload });
  return payload;
}

describe("a file that was not written", () => {
  it("says that the data could not be had, with the reason and the remedy of that", () => {
    const failure = new LoadError("not-kept", "locale:3");
    expect(describeUnsaved(failure, "it")).toMatch(/^Il file non è stato scritto\. \S.+\.$/);
    expect(describeUnsaved(failure, "it")).not.toBe(describeUnsaved(new RangeError(), "it"));
  });

  it("says that its program is not on the server, or cannot be fetched without a network", async () => {
    const failure = missingPart();
    await new Promise((done) => setTimeout(done));
    vi.stubGlobal("navigator", { onLine: true });
    expect(describeUnsaved(failure, "it")).toMatch(
      /Il server non ha dato il programma.+Ricaricare/,
    );
    expect(describeUnsaved(failure, "en")).toMatch(/server did not give the program.+Reload/);
    vi.stubGlobal("navigator", { onLine: false });
    expect(describeUnsaved(failure, "it")).toMatch(/non è connesso.+Collegarsi/);
    expect(describeUnsaved(failure, "en")).toMatch(/is offline.+Connect/);
  });

  it("says that it is too large for the memory, and what makes it smaller", () => {
    const failure = new RangeError("Array buffer allocation failed");
    expect(describeUnsaved(failure, "it")).toMatch(/troppo grande per la memoria.+filtri/);
    expect(describeUnsaved(failure, "en")).toMatch(/too large for the memory.+filters/);
  });

  it("advises no filters to whoever takes everything away", () => {
    for (const failure of [new RangeError(), null]) {
      expect(describeUnsaved(failure, "it", "all")).toMatch(/un’altra forma\.$/);
      expect(describeUnsaved(failure, "en", "all")).toMatch(/another form\.$/);
    }
  });

  it("says that the program stopped, without its words, whatever else it threw", () => {
    for (const failure of [new Error("secret inner words"), "text", null]) {
      expect(describeUnsaved(failure, "it")).toBe(
        "Il file non è stato scritto. Il programma che lo scrive si è fermato. Chiederlo di nuovo, o restringere prima i record con i filtri.",
      );
    }
  });
});
