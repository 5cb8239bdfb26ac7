import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formWord } from "../../src/i18n/formWords";

const shipped = ["partnerships", "relations"].flatMap((table) =>
  (
    JSON.parse(readFileSync(`data/${table}.json`, "utf8")) as readonly { readonly form?: string }[]
  ).flatMap(({ form }) => (form === undefined ? [] : [form])),
);

describe("the form of a partnership or a relation", () => {
  it.each([...new Set(shipped)])("«%s», of the shipped set, has its own English word", (form) => {
    expect(formWord(form, "en")).not.toBe(form);
    expect(formWord(form, "it")).toBe(form);
  });

  it("is known however it is written", () => {
    expect(formWord("Protocollo d'intesa", "en")).toBe("memorandum of understanding");
    expect(formWord("GEMELLAGGIO ", "en")).toBe("twinning");
  });

  it.each(["toString", "__proto__", "", "consorzio"])("«%s» stays as it was written", (form) => {
    expect(formWord(form, "en")).toBe(form);
  });
});
