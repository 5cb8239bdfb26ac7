import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { regionMatrix } from "../../../src/analysis/overview/regionMatrix";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { buildSourceProgramme } from "../../../src/cli/buildSourceProgramme";
import { readSource } from "../../../src/cli/readSource";
import type { DataSet } from "../../../src/data/loadDataSet";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { RegionsView } from "../../../src/views/region/RegionsView";
import { RegionView } from "../../../src/views/region/RegionView";
import { dataSetFrom, showView } from "../showView";

const views = { "/regioni": <RegionsView />, "/regioni/:id": <RegionView /> };
const show = (address: string, dataSet?: DataSet) => showView(address, dataSet, { views });
const figureOf = (name: string) =>
  document.querySelector(`[data-figure="${name}"]`)?.textContent ?? null;
const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name })).getAllByRole("row").slice(1);

describe("the dossier of a region", () => {
  it("says in a sentence who works, and with whom", async () => {
    await show("/regioni/15?al=2012-06-30");
    expect(screen.getByRole("heading", { level: 1, name: "Campania" })).toBeVisible();
    expect(
      screen.getByText(
        /^Al 30 giugno 2012 1 ente su 2 ha accordi avviati, 1 con altre regioni\. Gli accordi sono 3, di cui 1 in preparazione: 2 con altre regioni\./,
      ),
    ).toBeVisible();
    expect(document.title).toContain("Campania · Regione");
  });

  it("lists its authorities by state, each count the length of its list", async () => {
    await show("/regioni/15?al=2012-06-30");
    const part = within(screen.getByRole("region", { name: /Enti per stato/ }));
    expect(figureOf("authorities")).toBe("2");
    expect(figureOf("interregional")).toBe("1");
    expect(figureOf("own-region")).toBe("0");
    expect(figureOf("none")).toBe("1");
    expect(part.getByRole("link", { name: /Provincia di Salerno/ })).toHaveAttribute(
      "href",
      "/enti/salerno?al=2012-06-30",
    );
  });

  it("shows the region on the map, in words too", async () => {
    await show("/regioni/15?al=2012-06-30");
    expect(
      screen.getByRole("img", { name: /^2 enti della regione e 2 tra enti e partner/ }),
    ).toBeVisible();
  });

  it("opens the partnerships of each meeting, and lists its own", async () => {
    await show("/regioni/15?al=2012-06-30");
    const meetings = rowsOf("Dentro e fuori la regione");
    expect(meetings.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
      "Solo nella regione",
      "Con Puglia",
    ]);
    expect(within(meetings[1] ?? document.body).getByRole("link")).toHaveAttribute(
      "href",
      "/?al=2012-06-30&scelta=regioni:15~16",
    );
    expect(rowsOf("Accordi")).toHaveLength(3);
    expect(figureOf("partnerships")).toBe("3");
  });

  it("says with whom it has relations, and who else", async () => {
    await show("/regioni/15?al=2012-06-30");
    const held = within(screen.getByRole("region", { name: /Paesi con cui ha relazioni/ }));
    expect(held.getByRole("link", { name: "Tunisia" })).toHaveAttribute(
      "href",
      "/paesi/TN?al=2012-06-30",
    );
    expect(held.getByText(/Altre regioni: nessun’altra\./)).toBeVisible();
  });

  it("is the whole region's where the filter chooses another, and says so", async () => {
    const { address } = await show("/regioni/15?al=2012-06-30&regioni=16");
    expect(screen.getByText(/Il filtro sceglie Puglia/)).toBeVisible();
    expect(figureOf("authorities")).toBe("2");
    await userEvent.click(screen.getByRole("button", { name: "Togli il filtro delle regioni" }));
    expect(address()).toBe("/regioni/15?al=2012-06-30");
  });

  it("says what it does not compare where a span is chosen", async () => {
    await show("/regioni/15?al=2012-06-30&ampiezza=interregionale");
    expect(screen.getByText(/il confronto con il caso non è definito/)).toBeVisible();
  });

  it("says of an early date that nothing has happened yet", async () => {
    await show("/regioni/16?al=2010-05-14");
    expect(screen.getByText(/nessuno dei 2 enti della regione ha accordi avviati/)).toBeVisible();
    expect(
      screen.getByText(/^Nessun accordo avviato o in preparazione a questa data\./),
    ).toBeVisible();
  });

  it("says that it does not know a code, with the way back", async () => {
    await show("/regioni/99");
    expect(
      screen.getByRole("heading", { name: "Nessuna regione con il codice 99 in questi dati" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Tutte le regioni" })).toHaveAttribute(
      "href",
      "/regioni",
    );
  });

  it("speaks English", async () => {
    await show("/regioni/15?al=2012-06-30&lingua=en");
    expect(screen.getByText(/1 of 2 authorities has partnerships started/)).toBeVisible();
    expect(screen.getByRole("region", { name: /Results in the region/ })).toBeVisible();
  });
});

describe("the list of regions", () => {
  it("has a row for each, with the way to its dossier", async () => {
    await show("/regioni?al=2012-06-30");
    expect(screen.getByText("2 regioni, 4 enti: 2 hanno accordi con altre regioni.")).toBeVisible();
    expect(rowsOf("Regioni")).toHaveLength(2);
    expect(within(screen.getByRole("table")).getByRole("link", { name: "Puglia" })).toHaveAttribute(
      "href",
      "/regioni/16?al=2012-06-30",
    );
  });
});

describe("in the shipped data, the dossier of each region", () => {
  let shipped: DataSet;
  beforeAll(async () => {
    shipped = {
      ...dataSetFrom(),
      programme: await buildSourceProgramme(await readSource("data")),
    };
  });

  it("has the figures of the page of results with that region chosen", async () => {
    const { goTo } = await show("/regioni/15", shipped);
    for (const { id } of shipped.programme.regions) {
      await goTo(`/regioni/${id}`);
      const here = readFigures("td span[data-figure]");
      await goTo(`/risultati?regioni=${id}`);
      const there = readFigures("strong[data-figure]");
      expect(there.size).toBe(shipped.programme.indicators.length);
      for (const [indicator, value] of there) {
        expect(`${id} ${indicator} ${here.get(indicator)}`).toBe(`${id} ${indicator} ${value}`);
      }
    }
  });

  it("counts with each other region what the face «Regioni» counts", async () => {
    await show("/regioni/18", shipped);
    const at = programmeAt(shipped.programme, shipped.programme.defaultDay, WHOLE_PROGRAMME);
    const { regions, cells } = regionMatrix(at);
    const row = cells[regions.indexOf("18")] ?? [];
    expect(row).toHaveLength(4);
    for (const { ids, partnerships } of row) {
      expect(figureOf(ids.join("~"))).toBe(String(partnerships.length));
    }
  });
});

function readFigures(selector: string): ReadonlyMap<string, string> {
  return new Map(
    [...document.querySelectorAll<HTMLElement>(selector)].map((element) => [
      element.dataset["figure"] ?? "",
      element.textContent ?? "",
    ]),
  );
}
