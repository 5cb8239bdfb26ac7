import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router-dom";
import { describe, expect, it, vi } from "vitest";
import { ErrorScreen } from "../../src/views/parts/ErrorScreen";
import { LoadError } from "../../src/data/loadError";
import { describeLoadError } from "../../src/i18n/loadPhrases";
import { LanguageContext } from "../../src/i18n/useLanguage";
import { LOAD_FAILURE_KINDS, type Fault } from "../../src/model/fault";
import { LANGUAGES, type Language } from "../../src/model/localText";

const FAULT: Fault = {
  kind: "not-a-date",
  severity: "error",
  table: "organisations",
  row: 12,
  detail: null,
  file: "organisations.json",
  column: "joined",
  value: "2010-02-30",
};

function Address() {
  return <output>{useLocation().search}</output>;
}

function showError(error: unknown, language: Language = "it", search = "") {
  const onRetry = vi.fn();
  render(
    <MemoryRouter initialEntries={[`/${search}`]}>
      <LanguageContext value={language}>
        <ErrorScreen error={error} part="page" onRetry={onRetry} />
        <Address />
      </LanguageContext>
    </MemoryRouter>,
  );
  return onRetry;
}

const KINDS = LANGUAGES.flatMap((language) =>
  LOAD_FAILURE_KINDS.map((kind) => [kind, language] as const),
);

describe("the error screen", () => {
  it.each(KINDS)("says what, why and what to do for %s in %s", (kind, language) => {
    const error = new LoadError(kind, "themes.json", { status: 404 });
    const { title, reason, remedy } = describeLoadError(error, language);
    showError(error, language);
    expect(screen.getByRole("alert")).toHaveTextContent(`${title}${reason}${remedy}`);
    expect(screen.getByRole("heading", { level: 1, name: title })).toHaveFocus();
    expect(screen.getByRole("button", { name: { it: "Riprova", en: "Try again" }[language] }));
  });

  it("tries again when asked", async () => {
    const onRetry = showError(new LoadError("timeout", "themes.json"));
    await userEvent.click(screen.getByRole("button", { name: "Riprova" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("lists the faults found on the way", () => {
    showError(new LoadError("no-organisations", null, { faults: [FAULT] }));
    expect(screen.getByRole("listitem")).toHaveTextContent(
      'organisations.json, riga 12, colonna "joined" «2010-02-30» non è una data del calendario.',
    );
  });

  it("leads back from another data set to the published one", async () => {
    const search = "?dati=altri/&al=2012-06-30";
    const onRetry = showError(new LoadError("not-found", "datapackage.json"), "it", search);
    await userEvent.click(screen.getByRole("button", { name: "Apri i dati pubblicati" }));
    expect(screen.getByText("?al=2012-06-30")).toBeVisible();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("offers no way back when the published set itself has failed", () => {
    showError(new LoadError("not-found", "datapackage.json"));
    expect(screen.queryByRole("button", { name: "Apri i dati pubblicati" })).toBeNull();
  });

  it.each([
    ["it", "Questa pagina si è fermata"],
    ["en", "This page has stopped"],
  ] as const)("keeps the program's own words to the report, in %s", (language, title) => {
    showError(new TypeError("x is undefined"), language);
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole("alert")).not.toHaveTextContent(/undefined|TypeError| at /);
  });

  it("offers the way home from another page, without what was chosen where a program failed", () => {
    showError(new TypeError("x is undefined"), "it", "?al=2012-06-30");
    expect(screen.getByRole("link", { name: "Vai alla rete e ai risultati" })).toHaveAttribute(
      "href",
      "/",
    );
    expect(screen.getByRole("button", { name: "Riprova" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Ricarica la pagina" })).toBeVisible();
  });

  it.each([
    ["it", /… e altre segnalazioni \(7\): sono tutte nel rapporto/],
    ["en", /… and more remarks \(7\): all of them are in the report/],
  ] as const)("counts the faults that it does not list, in %s", (language, more) => {
    const faults = Array.from({ length: 57 }, (_, row) => ({ ...FAULT, row }));
    showError(new LoadError("no-organisations", null, { faults }), language);
    expect(screen.getAllByRole("listitem")).toHaveLength(51);
    expect(screen.getByText(more)).toBeVisible();
  });

  it("copies a report that says it all, and that it did", async () => {
    const user = userEvent.setup();
    showError(new LoadError("html", "themes.json", { faults: [FAULT] }));
    await user.click(screen.getByRole("button", { name: "Copia il rapporto" }));
    expect(await screen.findByText("Rapporto copiato")).toBeVisible();
    const report = await navigator.clipboard.readText();
    expect(report).toContain("Al posto di themes.json il server ha mandato una pagina web.");
    expect(report).toContain("organisations.json, riga 12");
    expect(report).toContain(window.location.href);
  });

  it("shows the report to be copied by hand where there is no clipboard", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    showError(new LoadError("html", "themes.json"));
    await user.click(screen.getByRole("button", { name: "Copia il rapporto" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Rapporto da copiare",
    });
    expect(field.value).toContain("themes.json");
    expect(screen.queryByText("Rapporto copiato")).toBeNull();
  });
});
