import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentType } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TABLE_NAMES, TABLES } from "../../../src/model/tables";
import { CompareSection } from "../../../src/views/data/compare/CompareSection";
import { CoverageSection } from "../../../src/views/data/coverage/CoverageSection";
import { DictionarySection } from "../../../src/views/data/dictionary/DictionarySection";
import { OutSection } from "../../../src/views/data/out/OutSection";
import type { WritingAnswer } from "../../../src/views/data/out/writing";
import { useReading, type Reading } from "../../../src/views/useReading";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

afterEach(() => vi.unstubAllGlobals());

function Alone({ Section }: { readonly Section: ComponentType<{ readonly reading: Reading }> }) {
  return <Section reading={useReading()} />;
}

function showSection(
  Section: ComponentType<{ readonly reading: Reading }>,
  dataSet = dataSetFrom(),
  query = "",
) {
  return showView(`/parte${query}`, dataSet, { views: { "/parte": <Alone Section={Section} /> } });
}

describe("what is missing in the data", () => {
  it("is a figure for each kind of gap, which opens the list it counts", async () => {
    await showSection(CoverageSection);
    const items = [...document.querySelectorAll<HTMLElement>("[data-gap]")];
    expect(items.length).toBeGreaterThan(8);
    for (const item of items) {
      const [count] = /\d+(?= su \d+)/.exec(item.querySelector("strong")?.textContent ?? "") ?? [];
      expect(item.querySelectorAll(".rows > li")).toHaveLength(Number(count));
    }
    const undated = document.querySelector<HTMLElement>('[data-gap="partnership-without-start"]');
    expect(within(undated as HTMLElement).getByRole("link", { hidden: true })).toHaveAttribute(
      "href",
      "/?scelta=accordo:bozza",
    );
  });

  it("tells how much of each figure is made up or undated, the parts adding up to the whole", async () => {
    const partnerships = changeRecord("partnerships", 1, { illustrative: true });
    await showSection(CoverageSection, dataSetFrom({ partnerships }));
    const ground = document.querySelector<HTMLElement>('[data-ground="partnerships"]');
    expect(ground?.querySelector("summary")).toHaveTextContent("Accordi 2 su 3 · 67 %");
    expect(ground?.querySelectorAll(".rows > li")).toHaveLength(2);
    expect(screen.getByText(/dimostrativo fra enti, accordi e relazioni: 1 su 11/)).toBeVisible();
  });

  it("leaves made-up records out where only real ones are asked for", async () => {
    const partnerships = changeRecord("partnerships", 1, { illustrative: true });
    await showSection(CoverageSection, dataSetFrom({ partnerships }), "?reali=1");
    const ground = document.querySelector('[data-ground="partnerships"]');
    expect(ground?.querySelector("summary")).toHaveTextContent("Accordi 1 su 2 · 50 %");
  });

  it("shows a long list in part, and the rest when asked", async () => {
    const more = Array.from({ length: 130 }, (_, i) => ({
      id: `ente-${i}`,
      name: `Ente ${i}`,
      role: "authority",
      region: "15",
      lon: 14.5,
      lat: 41,
    }));
    await showSection(
      CoverageSection,
      dataSetFrom({ organisations: addRecords("organisations", ...more) }),
    );
    const gap = document.querySelector<HTMLElement>('[data-gap="body-without-source"]');
    expect(gap?.querySelectorAll(".rows > li")).toHaveLength(100);
    await userEvent.click(
      within(gap as HTMLElement).getByRole("button", { name: /altri 36/, hidden: true }),
    );
    expect(gap?.querySelectorAll(".rows > li")).toHaveLength(136);
  });
});

describe("the dictionary", () => {
  it.each(["", "?lingua=en"])("describes every table and column (%s)", async (query) => {
    await showSection(DictionarySection, dataSetFrom(), query);
    for (const table of TABLE_NAMES) {
      const entry = screen.getByText(table, { selector: "summary code" }).closest("details");
      const columns = [...(entry?.querySelectorAll("dl > div") ?? [])];
      expect(columns.map((column) => column.querySelector("dt code")?.textContent)).toEqual(
        Object.keys(TABLES[table]),
      );
      for (const column of columns) {
        const name = column.querySelector("dt code")?.textContent ?? "";
        // A label of its own and a meaning, not the bare name.
        expect(column.querySelector("dt")?.textContent?.replace(name, "").trim()).not.toBe("");
        expect(column.querySelector("dd")?.firstChild?.textContent?.trim()).not.toBe("");
      }
    }
  });

  it("opens and closes all its tables at once, for whoever searches the page", async () => {
    await showSection(DictionarySection);
    await userEvent.click(screen.getByRole("button", { name: "Apri tutte le tabelle" }));
    expect(document.querySelectorAll(".dictionary details[open]")).toHaveLength(TABLE_NAMES.length);
    await userEvent.click(screen.getByRole("button", { name: "Chiudi tutte le tabelle" }));
    expect(document.querySelectorAll(".dictionary details[open]")).toHaveLength(0);
  });
});

describe("the door to the comparison", () => {
  it("offers the published data where others are on the page", async () => {
    const opened = { ...dataSetFrom(), path: "altri/dati/" };
    await showView("/parte?dati=altri/dati/", dataSetFrom(), {
      others: [opened],
      views: { "/parte": <Alone Section={CompareSection} /> },
    });
    expect(screen.getByRole("link", { name: "Confronta con i dati pubblicati" })).toHaveAttribute(
      "href",
      "/dati/confronto?dati=altri/dati/&con=data/",
    );
  });

  it("does not offer to compare the published data with themselves", async () => {
    await showSection(CompareSection);
    expect(screen.queryByRole("link", { name: /dati pubblicati/ })).toBeNull();
    expect(screen.getByRole("textbox", { name: /Un’altra cartella/ })).toBeVisible();
  });
});

describe("the way out", () => {
  it("offers every form, and says that some records are made up", async () => {
    const partnerships = changeRecord("partnerships", 1, { illustrative: true });
    await showSection(OutSection, dataSetFrom({ partnerships }));
    expect(screen.getByText(/^Record dimostrativi: 1 su \d+/)).toBeVisible();
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
      "Cartella da pubblicare (.zip)",
      "Cartella di lavoro Excel (.xlsx)",
      "Un solo file (.json)",
      "CSV per Excel italiano (.zip)",
      "CSV standard (.zip)",
    ]);
  });

  it("shows how far the writing has come, ends it when asked, and says why no file was written", async () => {
    const writers: FakeWriter[] = [];
    vi.stubGlobal(
      "Worker",
      class extends FakeWriter {
        constructor() {
          super();
          writers.push(this);
        }
      },
    );
    await showSection(OutSection);
    const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
    await press("Un solo file (.json)");
    const bar = await screen.findByRole("progressbar", { name: "Preparazione del file…" });
    await waitFor(() => expect(writers[0]?.orders).toMatchObject([{ form: "json" }]));
    act(() => writers[0]?.say({ progress: { phase: "writing", done: 1, total: 4 } }));
    expect(bar).toHaveAttribute("aria-valuenow", "63");
    expect(bar).toHaveAttribute("aria-valuetext", "Record scritti: 1 di 4");
    await press("Annulla");
    expect(await screen.findByText("Nessun file scritto: annullato.")).toBeVisible();
    expect(writers[0]?.isEnded).toBe(true);
    expect(screen.queryByRole("progressbar")).toBeNull();

    await press("Un solo file (.json)");
    await waitFor(() => expect(writers[1]?.orders).toHaveLength(1));
    const failed = { kind: "not-found", file: "organisations.json", status: 404 } as const;
    act(() => writers[1]?.say({ failed }));
    expect(
      await screen.findByText(/non è stato scritto.+organisations\.json non c’è sul server.+404/),
    ).toBeVisible();
    expect(writers[1]?.isEnded).toBe(true);

    await press("Cartella di lavoro Excel (.xlsx)");
    await waitFor(() => expect(writers[2]?.orders).toHaveLength(1));
    act(() => writers[2]?.say({ failed: "too-large" }));
    expect(
      await screen.findByText(/troppo grande per la memoria.+un’altra forma\.$/),
    ).toBeVisible();
  });
});

/** As much of a worker as the page sees. */
class FakeWriter extends EventTarget {
  readonly orders: unknown[] = [];
  isEnded = false;
  postMessage(order: unknown) {
    this.orders.push(order);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: WritingAnswer) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
