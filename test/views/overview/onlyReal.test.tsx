import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

/** As the shipped set is: real authorities and one drafted protocol, everything else made up. */
function mostlyIllustrative() {
  const made = { illustrative: true };
  return dataSetFrom({
    organisations: [5, 6].reduce(
      (rows, row) => rows.with(row - 1, { ...rows[row - 1], ...made }),
      [...changeRecord("organisations", 4, made)],
    ),
    partnerships: [...changeRecord("partnerships", 1, made)].with(1, {
      ...changeRecord("partnerships", 2, made)[1],
    }),
    indicators: [...changeRecord("indicators", 1, made)].with(1, {
      ...changeRecord("indicators", 2, made)[1],
    }),
  });
}

const sentence = () => document.querySelector(".headline")?.textContent ?? "";

describe("only real data", () => {
  it("leave a page that still makes sense", async () => {
    const { address } = await showView("/", mostlyIllustrative());
    await userEvent.click(screen.getByRole("button", { name: "Solo dati reali" }));
    expect(address()).toBe("/?reali=1");
    expect(sentence().trim()).toBe(
      "Al 30 giugno 2012 (solo dati reali) nessun ente su 3 ha ancora accordi avviati con altri. 1 accordo è in preparazione.",
    );
    expect(screen.getByText(/^Nessun indicatore con dati reali/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Piani definiti" })).toBeVisible();
  });

  it("are said to be so in the header, and the made-up ones counted when they are shown", async () => {
    const { goTo } = await showView("/", mostlyIllustrative());
    const mark = screen.getByText(/^dati in parte dimostrativi/);
    expect(mark).toHaveTextContent("dati in parte dimostrativi · 5 su 9");
    await goTo("/?reali=1");
    expect(screen.getByText("solo dati reali")).toBeVisible();
    expect(screen.queryByText(/^dati in parte dimostrativi/)).toBeNull();
  });

  it("mark what is made up wherever it is named", async () => {
    await showView("/?tabella=1", mostlyIllustrative());
    const names = (await screen.findAllByRole("rowheader")).map(({ textContent }) => textContent);
    expect(names).toContain("(dimostrativo) Bashkia Durrës");
    expect(names).toContain("Comune di Lecce");
  });
});
