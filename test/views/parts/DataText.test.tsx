import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LanguageContext } from "../../../src/i18n/useLanguage";
import type { Language, LocalText } from "../../../src/model/localText";
import { DataText } from "../../../src/views/parts/DataText";

function show(text: LocalText, language: Language): HTMLElement {
  const { container } = render(
    <LanguageContext value={language}>
      <DataText text={text} />
    </LanguageContext>,
  );
  return container;
}

describe("a text of the data", () => {
  it("is marked as Italian on an English page where it has no English twin", () => {
    const marked = show({ it: "Fare rete", en: null }, "en").querySelector("[lang=it]");
    expect(marked).toHaveTextContent("Fare rete");
  });

  it.each([
    [{ it: "Fare rete", en: "Build a network" }, "en", "Build a network"],
    [{ it: "Fare rete", en: null }, "it", "Fare rete"],
  ] as const)("of %j needs no mark in %s", (text, language, shown) => {
    const container = show(text, language);
    expect(container).toHaveTextContent(shown);
    expect(container.querySelector("[lang]")).toBeNull();
  });
});
