import { configure, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { linksAt } from "../../../src/analysis/linksAt";
import { distancesFrom, linksByStep } from "../../../src/analysis/network/reach";
import { gatheredRows } from "../../../src/views/overview/picture/gatheredRows";
import { countryName } from "../../../src/views/parts/countryName";
import { programmeOn } from "../../fixtures/programmeOn";
import { dataSetFrom, showView } from "../showView";

const today = programmeOn("2012-06-30");
const nameOf = (id: string) => today.programme.organisationById.get(id)?.name.it ?? id;

const sheetOf = async (title: string) => {
  const heading = await screen.findByRole("heading", { level: 2, name: title });
  return within(heading.closest("section") as HTMLElement);
};

// A picture redraws while others compile on the same machine.
configure({ asyncUtilTimeout: 15_000 });

// What the view fetches when it is used: at hand, so that no test waits for a compiler.
beforeAll(async () => {
  await Promise.all([
    import("../../../src/views/overview/picture/pictureHands"),
    import("../../../src/views/overview/picture/PictureTools"),
    import("../../../src/views/overview/picture/LegendTail"),
    import("../../../src/views/overview/picture/workings"),
  ]);
}, 60_000);

describe("the bundles of the picture", () => {
  it("stand in the table twin, and each opens with the partnerships that it counts", async () => {
    const { address } = await showView("/?al=2012-06-30&tabella=1");
    const [first] = gatheredRows(today).filter(({ focus }) => focus.kind === "abroad");
    if (!first) throw new Error("nothing abroad");
    const table = within(await screen.findByRole("table", { name: /^Fasci tra regioni/ }));
    const [region, country] = first.focus.ids;
    const link = table.getByRole("link", {
      name: `${today.programme.regionById.get(region)?.name.it} – ${countryName(country, today.programme, "it")}`,
    });
    const cells = within(link.closest("tr") as HTMLElement).getAllByRole("cell");
    const started = first.items.filter((item) => item.started).length;
    expect(cells[1]).toHaveTextContent(String(started));
    await userEvent.click(link);
    expect(address()).toContain(`scelta=estero:${first.focus.ids.join("~")}`);
    const sheet = await sheetOf(link.textContent ?? "");
    expect(
      sheet.getAllByRole("link", { name: first.items[0]?.partnership.title.it ?? "" }),
    ).not.toEqual([]);
  });
});

describe("the steps around a body", () => {
  it("are chosen in its sheet, counted, listed, and in the address", async () => {
    const { address } = await showView("/?al=2012-06-30&scelta=ente:lecce&tabella=1");
    const sheet = await sheetOf(nameOf("lecce"));
    for (const steps of [1, 2, 3]) {
      const name = steps === 1 ? "1 passo" : `${steps} passi`;
      await userEvent.click(sheet.getByRole("button", { name }));
      expect(address()).toContain(`passi=${steps}`);
      const reached = distancesFrom(today, "lecce", steps).size - 1;
      const said = sheet.getByText(/^Entro /).textContent;
      expect(Number(/(\d+) ent/.exec(said)?.[1])).toBe(reached);
      const lines = linksByStep(today, "lecce", steps).flat().length;
      expect(sheet.getByText(/^Linee accese/)).toHaveTextContent(`successivo: ${lines}.`);
    }
    await userEvent.click(sheet.getByRole("button", { name: "3 passi" }));
    expect(address()).not.toContain("passi");
  });

  it("light the bodies they count in the table twin too", async () => {
    await showView("/?al=2012-06-30&scelta=ente:lecce&passi=2&tabella=1");
    const within2 = [...distancesFrom(today, "lecce", 2).keys()].map(nameOf);
    await waitFor(() => {
      const rows = [...document.querySelectorAll("tr[data-lit=true]")].map(
        (row) => row.textContent ?? "",
      );
      for (const name of within2) expect(rows.some((row) => row.includes(name))).toBe(true);
    });
  });
});

describe("the way from one body to another", () => {
  it("is found by name and told partnership by partnership", async () => {
    const { address } = await showView("/?al=2012-06-30&scelta=ente:lecce&tabella=1");
    const [link] = linksAt(today).filter(({ ends }) => ends.some(({ id }) => id === "lecce"));
    const other = link?.ends.find(({ id }) => id !== "lecce");
    const sheet = await sheetOf(nameOf("lecce"));
    await userEvent.type(
      sheet.getByRole("combobox", { name: "Come si collega con…" }),
      other?.name.it ?? "",
    );
    await userEvent.keyboard("{Enter}");
    expect(address()).toContain(`fino-a=${other?.id}`);
    expect(sheet.getByText("Collegati direttamente.")).toBeVisible();
    const [partnership] = link?.partnerships ?? [];
    expect(
      sheet.getAllByRole("link", { name: partnership?.partnership.title.it ?? "" }).length,
    ).toBeGreaterThan(0);
    await userEvent.click(sheet.getByRole("button", { name: /Togli il percorso/ }));
    expect(address()).not.toContain("fino-a");
  });

  it("is said plainly not to be there", async () => {
    const reached = distancesFrom(today, "lecce");
    const lonely = today.roster.find(({ id }) => !reached.has(id));
    await showView(`/?al=2012-06-30&scelta=ente:lecce&fino-a=${lonely?.id}&tabella=1`);
    const sheet = await sheetOf(nameOf("lecce"));
    expect(sheet.getByText(/non sono collegati/)).toBeVisible();
  });

  it("goes with the body it was asked for", async () => {
    const { address } = await showView("/?scelta=ente:lecce&fino-a=benevento&tabella=1");
    const sheet = await sheetOf(nameOf("lecce"));
    await userEvent.click(
      sheet.getAllByRole("link", { name: "Rotte adriatiche" })[0] as HTMLElement,
    );
    expect(address()).not.toContain("fino-a");
  });
});

describe("bodies picked together", () => {
  it("are ticked in the table, counted with the partnerships among them, and saved as a file", async () => {
    const { address } = await showView("/?al=2012-06-30&tabella=1");
    const [link] = linksAt(today);
    const ids = (link?.ends.map(({ id }) => id) ?? []).toSorted();
    for (const id of ids) {
      const box = await screen.findByRole("checkbox", { name: `Scegli ${nameOf(id)}` });
      await userEvent.click(box);
      await waitFor(() => expect(address()).toContain(id));
      expect(box).toHaveFocus();
    }
    expect(address()).toContain(`scelta=enti:${ids.join("~")}`);
    const sheet = await sheetOf("2 enti");
    const count = link?.partnerships.length ?? 0;
    expect(
      sheet.getByText(`2 enti, ${count} ${count === 1 ? "accordo" : "accordi"} fra loro.`),
    ).toBeVisible();
    const saved: Blob[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => (saved.push(blob), "blob:x"),
        revokeObjectURL: () => {},
      }),
    );
    await userEvent.click(sheet.getByRole("button", { name: /Esporta gli enti/ }));
    const lines = (await saved[0]?.text())?.trim().split("\r\n") ?? [];
    expect(lines[0]).toMatch(/^\uFEFF?id;name;role/);
    expect(lines.slice(1).map((line) => line.split(";")[0])).toEqual(ids);
    await userEvent.click(await screen.findByRole("button", { name: "Chiudi la scheda (Esc)" }));
    expect(address()).not.toContain("scelta");
  });
});

describe("the legend of the picture", () => {
  it("singles entries out, says that counts stay, and lets go of them", async () => {
    const { address } = await showView("/?al=2012-06-30");
    const legend = within(await screen.findByRole("toolbar", { name: "Legenda" }));
    await userEvent.click(legend.getByRole("button", { name: "provincia" }));
    await waitFor(() => expect(address()).toContain("legenda=provincia"));
    expect(await screen.findByText(/restano quelli di tutta la selezione/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /Mostra tutto/ }));
    expect(address()).not.toContain("legenda");
    await userEvent.click(legend.getByRole("button", { name: "Campania" }));
    await waitFor(() => expect(address()).toContain("regioni=15"));
  });
});

describe("the picture's tools", () => {
  it("find a body whatever its accents, and size marks by a measure with its own legend", async () => {
    const { address } = await showView("/?al=2012-06-30", dataSetFrom());
    await userEvent.click(await screen.findByRole("button", { name: "Trova e scegli" }));
    const field = await screen.findByRole("combobox", { name: "Trova un ente nella figura" });
    await userEvent.type(field, "DURRES");
    const option = await screen.findByRole("option", { name: /Durrës/ });
    await userEvent.click(option);
    expect(address()).toMatch(/scelta=ente:/);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Grandezza dei segni" }),
      "popolazione",
    );
    expect(address()).toContain("misura=popolazione");
    expect(await screen.findByText("Area degli enti: popolazione")).toBeVisible();
  });
});
