import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportInto } from "../../src/data/faultLog";
import { openSource } from "../../src/data/forms/openSource";
import { readNotices } from "../../src/data/readNotices";
import { describeFault } from "../../src/i18n/describeFault";
import { noticeIn } from "../../src/model/notices";
import type { Fault } from "../../src/model/fault";
import { LANGUAGES } from "../../src/model/localText";
import { buildTables } from "../fixtures/dataSet";
import { FEWER_RUNS } from "../fixtures/propertyRuns";

function read(value: unknown) {
  const faults: Fault[] = [];
  const notices = readNotices(value, reportInto(faults, "datapackage", "datapackage.json"));
  return { notices, faults };
}

const WHOLE = {
  owner: "Provincia di Prova",
  owner_en: "Province of Prova",
  owner_url: "https://www.provincia.example/",
  accessibility_url: "https://form.example/dichiarazione",
  accessibility_note: "Aggiornata ogni anno",
  feedback_url: "mailto:urp@provincia.example",
  privacy_url: "https://www.provincia.example/privacy",
  privacy_note: "Il sito usa solo cookie tecnici",
};

describe("the notices of a descriptor", () => {
  it("are read with their English twins", () => {
    const { notices, faults } = read(WHOLE);
    expect(faults).toEqual([]);
    expect(notices).toEqual(WHOLE);
    expect(noticeIn(WHOLE, "owner", "en")).toBe("Province of Prova");
    expect(noticeIn(WHOLE, "privacy_note", "en")).toBe("Il sito usa solo cookie tecnici");
    expect(noticeIn({}, "owner", "it")).toBeNull();
  });

  it("are absent where the descriptor says nothing", () => {
    expect(read(undefined)).toEqual({ notices: null, faults: [] });
    expect(read(null)).toEqual({ notices: null, faults: [] });
  });

  it("stand in the English text where only that is written", () => {
    const { notices } = read({ owner_en: "Province" });
    expect(noticeIn(notices ?? {}, "owner", "it")).toBe("Province");
  });

  it.each([
    ["a script for a link", { feedback_url: "javascript:alert(1)" }, "feedback_url", "unsafe-link"],
    ["a bare address", { feedback_url: "urp@ente.example" }, "feedback_url", "unsafe-link"],
    ["a file for a link", { privacy_url: "file:///etc/passwd" }, "privacy_url", "unsafe-link"],
    ["a number for a name", { owner: 7 }, "owner", "wrong-type"],
    ["a whole page", { privacy_note: "a".repeat(301) }, "privacy_note", "too-long:300"],
    [
      "a word written wrong",
      { declaration_url: "https://a.example" },
      "declaration_url",
      "unknown",
    ],
  ])("leave out %s, and say so", (_what, value, key, detail) => {
    const { notices, faults } = read(value);
    expect(notices).toEqual({});
    expect(faults).toMatchObject([
      { kind: "bad-notice", severity: "warning", column: `notices.${key}`, detail },
    ]);
    for (const language of LANGUAGES) {
      const { reason } = describeFault(faults[0] as Fault, language);
      expect(reason).toMatch(/^[^{}]{20,}\.$/);
      expect(reason).not.toContain(detail);
    }
  });

  it("lose what cannot be seen in a text, and keep the text", () => {
    const { notices, faults } = read({ owner: "Prov\u202Eincia" });
    expect(notices?.owner).toBe("Provincia");
    expect(faults).toMatchObject([{ kind: "bad-notice", detail: "unsafe-text" }]);
  });

  it.each([["a text"], [["list"]], [3]])("are none where they are %j", (value) => {
    const { notices, faults } = read(value);
    expect(notices).toBeNull();
    expect(faults).toMatchObject([{ kind: "bad-notice", column: "notices", detail: "no-object" }]);
  });

  it("hold links of three kinds only, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(WHOLE), "altro"),
          fc.oneof(fc.string(), fc.webUrl(), fc.jsonValue(), fc.constant("data:text/html,x")),
        ),
        (value) => {
          const { notices } = read(value);
          for (const [key, text] of Object.entries(notices ?? {})) {
            if (key.endsWith("_url")) expect(text).toMatch(/^(?:https?|mailto):/i);
          }
        },
      ),
      FEWER_RUNS,
    );
  });

  it("are checked in a whole set in one file too, and named after it", async () => {
    const set = { datapackage: { name: "p", notices: { owner: 7 } }, ...buildTables() };
    const bytes = new TextEncoder().encode(JSON.stringify(set));
    const { faults } = await openSource([{ path: "insieme.json", bytes }]);
    expect(faults).toMatchObject([{ kind: "bad-notice", file: "insieme.json" }]);
  });
});
