import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DataSet } from "../../../src/data/loadDataSet";
import type { Notices } from "../../../src/model/notices";
import { AccessibilityView } from "../../../src/views/accessibility/AccessibilityView";
import { SiteFoot } from "../../../src/views/parts/SiteFoot";
import { dataSetFrom, showView } from "../showView";

const views = {
  "/accessibilita": (
    <>
      <AccessibilityView />
      <SiteFoot />
    </>
  ),
};

function show(notices: Notices | null, address = "/accessibilita") {
  const dataSet = dataSetFrom();
  const told: DataSet =
    notices === null ? dataSet : { ...dataSet, programme: { ...dataSet.programme, notices } };
  return showView(address, told, { views });
}

describe("what the descriptor says of the page", () => {
  it("stands at its foot and on «Accessibilità», as links", async () => {
    await show({
      owner: "Provincia di Prova",
      owner_url: "https://provincia.example/",
      accessibility_url: "https://form.example/d",
      feedback_url: "mailto:urp@provincia.example",
      privacy_url: "https://provincia.example/privacy",
      privacy_note: "Solo cookie tecnici",
      privacy_note_en: "Technical cookies only",
    });
    const link = (name: string | RegExp) => screen.getByRole("link", { name });
    expect(link("Dichiarazione di accessibilità")).toHaveAttribute(
      "href",
      "https://form.example/d",
    );
    expect(link(/^La dichiarazione di accessibilità dell/)).toBeVisible();
    expect(link("Segnala un problema")).toHaveAttribute("href", "mailto:urp@provincia.example");
    expect(link("A cura di Provincia di Prova")).toHaveAttribute(
      "href",
      "https://provincia.example/",
    );
    expect(link("Informativa sulla privacy")).toBeVisible();
    expect(screen.getByText("Solo cookie tecnici")).toBeVisible();
    expect(screen.queryByText(/nessun cookie/)).toBeNull();
    expect(screen.getByText(/: urp@provincia\.example$/)).toBeVisible();
  });

  it("is not made up where it is silent", async () => {
    await show(null);
    expect(screen.queryByRole("link", { name: /[Dd]ichiarazione/ })).toBeNull();
    expect(screen.queryByRole("link", { name: "Segnala un problema" })).toBeNull();
    expect(screen.queryByText(/A cura di/)).toBeNull();
    expect(screen.getByText(/non indicano un contatto/)).toBeVisible();
    expect(screen.getByText("Nessun dato personale, nessun cookie")).toBeVisible();
    expect(screen.getByText(/solo l’amministrazione che pubblica i dati/)).toBeVisible();
  });

  it("says in English what it has in English, and what it has not as it stands", async () => {
    await show(
      {
        owner: "Provincia di Prova",
        owner_en: "Province of Prova",
        accessibility_note: "Manca",
      },
      "/accessibilita?lingua=en",
    );
    expect(screen.getByText(/Published by Province of Prova/)).toBeVisible();
    expect(screen.getByText("Manca")).toBeVisible();
    expect(screen.getByRole("heading", { name: "What has not been tested" })).toBeVisible();
  });
});
