import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DataSet } from "../../../src/data/loadDataSet";
import type { Notices } from "../../../src/model/notices";
import { AccessibilityView } from "../../../src/views/accessibility/AccessibilityView";
import { SiteFoot } from "../../../src/views/parts/SiteFoot";
import { dataSetFrom, showView } from "../showView";

const NOTHING: Notices = {
  owner: null,
  ownerUrl: null,
  accessibilityUrl: null,
  accessibilityNote: null,
  feedbackUrl: null,
  privacyUrl: null,
  privacyNote: null,
};

const views = {
  "/accessibilita": (
    <>
      <AccessibilityView />
      <SiteFoot />
    </>
  ),
};

function show(notices: Partial<Notices> | null, address = "/accessibilita") {
  const dataSet = dataSetFrom();
  const told: DataSet =
    notices === null
      ? dataSet
      : { ...dataSet, programme: { ...dataSet.programme, notices: { ...NOTHING, ...notices } } };
  return showView(address, told, { views });
}

describe("what the descriptor says of the page", () => {
  it("stands at its foot and on «Accessibilità», as links", async () => {
    await show({
      owner: { it: "Provincia di Prova", en: null },
      ownerUrl: "https://provincia.example/",
      accessibilityUrl: "https://form.example/d",
      feedbackUrl: "mailto:urp@provincia.example",
      privacyUrl: "https://provincia.example/privacy",
      privacyNote: { it: "Solo cookie tecnici", en: "Technical cookies only" },
    });
    const link = (name: string | RegExp) => screen.getByRole("link", { name });
    expect(link("Dichiarazione di accessibilità")).toHaveAttribute(
      "href",
      "https://form.example/d",
    );
    expect(link(/^La dichiarazione di accessibilità dell/)).toBeVisible();
    expect(link("Segnala un problema")).toHaveAttribute("href", "mailto:urp@provincia.example");
    expect(link("Provincia di Prova")).toHaveAttribute("href", "https://provincia.example/");
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
        owner: { it: "Provincia di Prova", en: "Province of Prova" },
        accessibilityNote: { it: "Manca", en: null },
      },
      "/accessibilita?lingua=en",
    );
    expect(screen.getByText(/Published by Province of Prova/)).toBeVisible();
    expect(screen.getByText("Manca")).toBeVisible();
    expect(screen.getByRole("heading", { name: "What has not been tested" })).toBeVisible();
  });
});
