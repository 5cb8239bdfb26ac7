import { describe, expect, it } from "vitest";
import { TIME_PHRASES } from "../../../src/figures/time/timePhrases";
import { TOOL_PHRASES } from "../../../src/views/overview/picture/toolPhrases";
import { SCOPE_NEWS_PHRASES } from "../../../src/views/parts/scopeNewsPhrases";
import { SHEET_PHRASES } from "../../../src/views/overview/sheets/sheetPhrases";
import { HEADER_PHRASES } from "../../../src/views/parts/headerPhrases";
import { NOTICE_PHRASES } from "../../../src/views/parts/noticePhrases";

describe("the phrases of the views", () => {
  it.each([
    [SCOPE_NEWS_PHRASES.activeFilters, "1 filtro attivo", "3 filtri attivi"],
    [
      TOOL_PHRASES.unplaced,
      "1 ente senza luogo, non sulla mappa:",
      "3 enti senza luogo, non sulla mappa:",
    ],
    [SHEET_PHRASES.counted, "Il record contato", "I 3 record contati"],
  ])("agree with one and with many in Italian", ({ it: say }, one, many) => {
    expect([say(1), say(3)]).toEqual([one, many]);
  });

  it.each([
    [SCOPE_NEWS_PHRASES.activeFilters, "1 filter on", "3 filters on"],
    [SHEET_PHRASES.counted, "The record counted", "The 3 records counted"],
  ])("agree with one and with many in English", ({ en: say }, one, many) => {
    expect([say(1), say(3)]).toEqual([one, many]);
  });

  it("count starts in both languages", () => {
    const { startsIn, started } = TIME_PHRASES;
    expect(startsIn.it("gen 2011", "1", false)).toBe("gen 2011: 1 accordo avviato");
    expect(startsIn.en("Jan 2011", "2", true)).toBe("Jan 2011: 2 partnerships started");
    expect(started.it("2", true)).toBe("2 accordi avviati");
    expect(started.en("1", false)).toBe("1 partnership started");
  });

  it("agree in number when a single record is left out", () => {
    const { it: italian, en: english } = NOTICE_PHRASES.faults;
    expect(italian(1, 1)).toMatch(/^1 record lasciato fuori .*errori nei dati: 1 segnalazione\b/);
    expect(italian(2, 3)).toMatch(/^2 record lasciati fuori .*errori nei dati: 3 segnalazioni\b/);
    expect(english(1, 1)).toMatch(/^1 record left out .* 1 remark\b/);
  });

  it("speak of no record where a whole table cannot be read, and group large numbers", () => {
    const { it: italian, en: english } = NOTICE_PHRASES.faults;
    expect(italian(0, 2)).toMatch(/^Una parte dei dati lasciata fuori .*: 2 segnalazioni\b/);
    expect(english(0, 2)).toMatch(/^Part of the data left out .*: 2 remarks\b/);
    expect(italian(1234, 5678)).toMatch(/^1\.234 record .*: 5\.678 segnalazioni\b/);
    expect(NOTICE_PHRASES.moreFaults.it(1)).toMatch(/^… e un’altra: /);
    expect(NOTICE_PHRASES.moreFaults.it(1234)).toMatch(/^… e altre 1\.234: /);
  });

  it("count records with the right article", () => {
    const { it: say } = SHEET_PHRASES.counted;
    expect([8, 11, 80, 11_000].map(say).every((text) => text.startsWith("Gli "))).toBe(true);
    expect([2, 18, 110, 1100].map(say).every((text) => text.startsWith("I "))).toBe(true);
    expect(say(0)).toBe("I record contati");
  });

  it("agree in number when a single record is made up", () => {
    expect(HEADER_PHRASES.illustrativeTitle.it("1", "9")).not.toMatch(/^1 .*\bsono inventati\b/);
    expect(HEADER_PHRASES.illustrativeTitle.en("1", "9")).not.toMatch(/^1 .*\bare made up\b/);
  });
});
