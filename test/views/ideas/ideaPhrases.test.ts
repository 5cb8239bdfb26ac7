import { describe, expect, it } from "vitest";
import { speak } from "../../../src/i18n/phraseBook";
import { BRIDGE_PHRASES } from "../../../src/views/ideas/bridges/bridgePhrases";
import { describeRole } from "../../../src/views/parts/describeRole";
import { IDEA_PHRASES } from "../../../src/views/ideas/ideaPhrases";
import { MARGIN_PHRASES } from "../../../src/views/ideas/margins/marginPhrases";

const NO_ROLE = { coordinator: 0, gate: 0, consultant: 0, liaison: 0 };

describe("the sentences of the ideas agree in number", () => {
  it("with one authority in all", () => {
    const { sentence } = speak(BRIDGE_PHRASES, "it");
    expect(sentence(1, 1, 0, 0)).toBe(
      "Su 1 ente, 1 lavora con almeno due regioni; nessuno è un punto debole.",
    );
    expect(speak(MARGIN_PHRASES, "it").sentence(1, 0, 0, 1)).toMatch(/^Su 1 ente, 1 è senza/);
    expect(speak(MARGIN_PHRASES, "en").sentence(1, 0, 0, 1)).toMatch(/^Of 1 authority, 1 has no/);
  });

  it.each([
    [1, 0, /; 1 ente è un punto debole, e nessun accordo lo è\.$/],
    [0, 1, /; 1 accordo è un punto debole, nessun ente lo è\.$/],
    [2, 1000, /; 2 enti sono punti deboli, e così 1\.000 accordi\.$/],
  ])("with %i weak authorities and %i weak partnerships", (bodies, partnerships, end) => {
    expect(BRIDGE_PHRASES.sentence.it(3, 9, bodies, partnerships)).toMatch(end);
  });

  it("with one pair and with many in a role", () => {
    expect(describeRole({ ...NO_ROLE, liaison: 1 }, 2, "it")).toMatch(/per 1 coppia$/);
    expect(describeRole({ ...NO_ROLE, gate: 1000 }, 90, "it")).toMatch(/per 1\.000 coppie$/);
    expect(describeRole({ ...NO_ROLE, consultant: 1 }, 2, "en")).toBe(
      "hosts 1 pair of another region",
    );
    expect(describeRole(NO_ROLE, 2, "it")).toBe("i suoi partner lavorano già fra loro");
    expect(describeRole(NO_ROLE, 1, "it")).toBe("ha un solo ente partner");
  });

  it("with nobody at the margin and no country to pool", () => {
    expect(IDEA_PHRASES.lead.it("Al 1º maggio 2010", 0, 0, 7)).toBe(
      "Al 1º maggio 2010 non ci sono Paesi con cui più regioni hanno relazioni senza un accordo che le unisca, e nessun ente su 7 è senza accordi con altri enti.",
    );
    expect(IDEA_PHRASES.lead.en("On 1 May 2010", 1, 2, 7)).toMatch(
      /^On 1 May 2010 there is 1 country .* and 2 of 7 authorities are without/,
    );
  });
});
