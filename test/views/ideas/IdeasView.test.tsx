import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { GrowthView } from "../../../src/views/ideas/growth/GrowthView";
import { IdeasView } from "../../../src/views/ideas/IdeasView";
import type { RawTables } from "../../fixtures/dataSet";
import { largeTables } from "../../fixtures/largeTables";
import { dataSetFrom, showView } from "../showView";

/** Between slices of what is reckoned, others have their turn: here as long as a test says. */
const turns = vi.hoisted(() => ({ next: Promise.resolve() }));
vi.mock("../../../src/data/turnTaker", () => ({ turnTaker: () => () => turns.next }));

function hold(): () => void {
  let release = () => {};
  turns.next = new Promise((resolve) => (release = resolve));
  return release;
}

const relations = [
  { organisation: "lecce", country: "AL" },
  { organisation: "benevento", country: "AL" },
  { organisation: "salerno", country: "AL" },
  { organisation: "brindisi", country: "TN" },
  { organisation: "salerno", country: "TN", illustrative: true },
];

function show(address: string, overrides: RawTables = { relations }) {
  const views = {
    "/idee": <IdeasView />,
    "/idee/paesi/:country": <IdeasView />,
    "/idee/regioni/:region": <IdeasView />,
    "/idee/crescita": <GrowthView />,
  };
  return showView(address, dataSetFrom(overrides), { views });
}

const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the countries to pool", () => {
  it("lead from a country to who holds it, what is missing and a pair to call", async () => {
    const { address } = await show("/idee");
    const countries = part("Paesi da mettere in comune");
    expect(
      countries.getByText(/^Su 2 Paesi con relazioni, 1 è da mettere in comune/),
    ).toBeVisible();
    fireEvent.click(countries.getByRole("link", { name: "Tunisia" }));
    expect(address()).toBe("/idee/paesi/TN");
    const panel = part("Tunisia");
    expect(panel.getByText(/nomini la Tunisia: oggi non ce n’è nessuno/)).toBeVisible();
    expect(panel.getByRole("heading", { name: /^Una coppia di regioni diverse/ })).toBeVisible();
    expect(panel.getAllByRole("link", { name: "Provincia di Brindisi" })).toHaveLength(2);
    fireEvent.click(panel.getByRole("link", { name: "Chiudi" }));
    expect(address()).toBe("/idee");
  });

  it("are seen from a region too, with who else knows them", async () => {
    await show("/idee/regioni/16");
    const panel = part("Puglia");
    expect(panel.getByText(/^Relazioni con 2 Paesi; 1 da mettere in comune/)).toBeVisible();
    expect(panel.getAllByRole("listitem")).toHaveLength(2);
  });

  it("name the partnerships of a country that is shared already", async () => {
    await show("/idee/paesi/AL?lingua=en");
    const panel = part("Albania");
    expect(panel.getByText("worked on together")).toBeVisible();
    expect(panel.getByRole("link", { name: "Adriatic routes" })).toBeVisible();
  });

  it("are none without relations, and say so", async () => {
    await show("/idee", { relations: [] });
    expect(
      part("Paesi da mettere in comune").getByText(/^Nessuna relazione con altri Paesi/),
    ).toBeVisible();
  });
});

describe("who could join", () => {
  it("is found by name, and gives each idea its reason and what is missing", async () => {
    const { address } = await show("/idee");
    const join = part("Chi potrebbe unirsi");
    fireEvent.change(join.getByRole("combobox"), { target: { value: "saler" } });
    fireEvent.click(join.getByRole("option", { name: /Provincia di Salerno/ }));
    expect(address()).toBe("/idee?scelta=ente:salerno");
    const [first, second] = part("Chi potrebbe unirsi").getAllByRole("listitem");
    expect(first).toHaveTextContent(
      "Condividono il Paese Tunisia (solo loro due); unirebbero Campania e Puglia.",
    );
    expect(first).toHaveTextContent("Manca: un accordo che li metta insieme.");
    expect(second).toHaveTextContent("Condividono il Paese Albania (3 enti)");
  });

  it("is told for a partnership as well", async () => {
    await show("/idee?scelta=accordo:adriatico");
    const [first] = part("Chi potrebbe unirsi").getAllByRole("listitem");
    expect(first).toHaveTextContent("Provincia di Salerno");
    expect(first).toHaveTextContent(
      "porterebbe un altro ente di una regione che c’è già: Campania",
    );
  });

  it("says that the worth of the ideas cannot be told from few partnerships", async () => {
    await show("/idee");
    expect(part("Chi potrebbe unirsi").getByText(/non si può dire con questi dati/)).toBeVisible();
  });

  it("is about authorities: an actor gets no list", async () => {
    await show("/idee?scelta=ente:unisannio");
    expect(part("Chi potrebbe unirsi").getByText(/riguardano gli enti territoriali/)).toBeVisible();
  });
});

describe("the authorities at the margin", () => {
  it("are squares by region and state, as many as the lists have, each opening one idea", async () => {
    const { address } = await show("/idee");
    const margins = part("Enti ai margini");
    expect(margins.getByText(/^Su 4 enti, 2 sono senza accordi, 0 ne hanno solo/)).toBeVisible();
    expect(margins.getAllByRole("button", { name: /: nessun accordo$/ })).toHaveLength(2);
    fireEvent.click(margins.getByText("Gli stessi enti in elenco"));
    expect(margins.getByRole("heading", { name: "nessun accordo · 2" })).toBeVisible();
    fireEvent.click(margins.getByRole("button", { name: "Provincia di Brindisi: nessun accordo" }));
    expect(address()).toBe("/idee?scelta=ente:brindisi");
    expect(
      part("Enti ai margini").getByRole("heading", { name: "Un’idea per Provincia di Brindisi" }),
    ).toBeVisible();
  });

  it("get an honest answer when nothing brings them near anybody", async () => {
    await show("/idee?scelta=ente:brindisi", { relations: [] });
    expect(part("Enti ai margini").getByText(/^Nei dati non c’è un Paese o un tema/)).toBeVisible();
  });
});

describe("bridges and weak points", () => {
  it("tell what depends on one body, and the reach in words", async () => {
    await show("/idee?scelta=ente:lecce");
    const bridges = part("Ponti e punti deboli");
    expect(bridges.getAllByText("1 su 2")).toHaveLength(2);
    expect(bridges.getByRole("heading", { name: "Se esce Comune di Lecce" })).toBeVisible();
    expect(bridges.getByRole("heading", { name: /^1 coppia di regioni resterebbe/ })).toBeVisible();
    expect(bridges.getByText(/^Nessun ente e nessun accordo tiene insieme/)).toBeVisible();
  });

  it("go to what depends on a body when it is asked for, and not by themselves", async () => {
    await show("/idee?scelta=ente:lecce");
    const bridges = part("Ponti e punti deboli");
    const title = () => bridges.getByRole("heading", { name: /^Se esce / });
    expect(title()).not.toHaveFocus();
    fireEvent.click(bridges.getByRole("link", { name: /dipende da lui: Provincia di Benevento/ }));
    expect(title()).toHaveTextContent("Se esce Provincia di Benevento");
    expect(title()).toHaveFocus();
  });

  it("are none before the first partnership", async () => {
    await show("/idee?al=2010-06-01");
    expect(
      part("Ponti e punti deboli").getByText(/^Nessun ente ha ancora accordi con altri/),
    ).toBeVisible();
  });
});

describe("the scope", () => {
  it("is stated, whole or in part", async () => {
    const { goTo } = await show("/idee");
    expect(screen.getByText(/^Le misure riguardano tutto il programma/)).toBeVisible();
    await goTo("/idee?regioni=16");
    expect(screen.getByText(/solo la parte scelta \(Puglia\)/)).toBeVisible();
    expect(part("Enti ai margini").getByText(/^Su 2 enti/)).toBeVisible();
  });

  it("of one theme changes the figures, and is stated where they stand", async () => {
    const { goTo } = await show("/idee/crescita");
    const row = (name: string) => within(screen.getByRole("table")).queryByRole("row", { name });
    expect(row("2011 2 1 0")).toBeVisible();
    await goTo("/idee/crescita?tema=turismo");
    expect(screen.getByText(/solo la parte scelta \(tema: Turismo\)/)).toBeVisible();
    expect(row("2011 1 1 0")).toBeVisible();
    expect(row("2010 1 0 0")).toBeNull();
    await goTo("/idee?paese=TN");
    expect(screen.getByText(/solo la parte scelta \(Paese: Tunisia\)/)).toBeVisible();
    expect(
      part("Ponti e punti deboli").getByText(/^Nessun ente ha ancora accordi con altri/),
    ).toBeVisible();
  });

  it("without illustrative records has what is real only", async () => {
    await show("/idee?reali=1");
    expect(
      part("Paesi da mettere in comune").getByText(
        /^Su 2 Paesi con relazioni, nessuno è da mettere in comune e 1 lo è già/,
      ),
    ).toBeVisible();
  });

  it("with one region has nobody to call, and says so", async () => {
    const one = { organisation: "salerno", country: "TN" };
    await show("/idee?scelta=ente:salerno", { relations: [one] });
    expect(
      part("Chi potrebbe unirsi").getByRole("heading", { name: /nessun ente di un’altra regione/ }),
    ).toBeVisible();
  });
});

describe("a roster of ten thousand", () => {
  const organisations = Array.from({ length: 10_000 }, (_, i) => ({
    id: `c${i}`,
    name: `Comune ${i}`,
    role: "authority",
    region: i % 2 === 0 ? "15" : "16",
  }));
  const huge = {
    organisations,
    partnerships: [{ id: "p", title: "Patto", start: "2011-01-01" }],
    members: [0, 1, 2].map((i) => ({ partnership: "p", organisation: `c${i}` })),
    partnership_steps: [],
    capacity_steps: [],
    relations: organisations.slice(0, 60).map(({ id }) => ({ organisation: id, country: "AL" })),
  };

  it("is shown in squares for several, and in lists that begin short", async () => {
    await show("/idee", huge);
    const margins = part("Enti ai margini");
    expect(margins.getByText(/un quadretto ne rappresenta fino a 9/)).toBeVisible();
    expect(margins.queryByRole("button", { name: /^Comune/ })).toBeNull();
    fireEvent.click(margins.getByText("Gli stessi enti in elenco"));
    expect(margins.getAllByRole("listitem").length).toBeLessThan(60);
  });
});

describe("the growth", () => {
  it("shows pairs by year as bars and numbers, and first steps across regions", async () => {
    await show("/idee/crescita");
    expect(screen.getByText(/0 coppie di enti nuove nel 2012 e 1 che continua/)).toBeVisible();
    const table = within(screen.getByRole("table"));
    expect(table.getByRole("row", { name: "2011 2 1 0" })).toBeVisible();
    expect(screen.getByText("2 enti su 4")).toBeVisible();
    expect(screen.getByText("Enti attivi per la prima volta · 2", { exact: false })).toBeVisible();
  });

  it("lists the pairs and the partnerships that each figure counts", async () => {
    await show("/idee/crescita");
    const open = (heading: RegExp) => {
      const list = screen.getAllByText(heading)[0]?.closest("details");
      if (!list) throw new Error("no list");
      list.open = true;
      fireEvent(list, new Event("toggle"));
      return within(list);
    };
    expect(open(/^Coppie che continuano · 1$/).getAllByRole("listitem")).toHaveLength(1);
    expect(open(/^Coppie che continuano · 1$/).getAllByRole("link")).toHaveLength(2);
    expect(open(/^Accordi in corso · 2$/).getAllByRole("listitem")).toHaveLength(2);
  });

  it("is read on the date of its strip of time", async () => {
    const { address } = await show("/idee/crescita");
    fireEvent.keyDown(screen.getByRole("slider", { name: "Data di lettura" }), {
      key: "ArrowLeft",
    });
    expect(address()).toMatch(/^\/idee\/crescita\?al=2012-05/);
  });

  it("has nothing to show before the first partnership", async () => {
    await show("/idee/crescita?al=2010-06-01");
    expect(screen.getByText(/non c’è ancora una crescita da mostrare/)).toBeVisible();
    expect(screen.getByText("Nessun ente ha ancora un accordo fra regioni.")).toBeVisible();
  });
});

describe("a large set", () => {
  it.each(["/idee", "/idee/crescita"])("is studied while %s says so, then shown", async (path) => {
    const release = hold();
    await show(path, largeTables());
    expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "Confronto degli accordi" })).toBeVisible();
    release();
    const name = path === "/idee" ? "Enti ai margini" : /^Il primo accordo fra regioni/;
    expect(
      await screen.findByRole("heading", { level: 2, name }, { timeout: 20_000 }),
    ).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});
