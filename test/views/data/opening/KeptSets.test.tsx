import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findOpened, keepOpened } from "../../../../src/data/opening/openedSets";
import { KeptSets } from "../../../../src/views/data/opening/KeptSets";
import { FakeIndexedDb } from "../../../fixtures/fakeIndexedDb";
import { dataSetFrom, showView } from "../../showView";

beforeEach(() => vi.stubGlobal("indexedDB", new FakeIndexedDb()));
afterEach(() => vi.unstubAllGlobals());

const FILES = [{ path: "project.json", file: new Blob(["[1]"]) }];
const REMOVE = { name: "Togli «aprile»" };

async function showKept(addressOf = (key: string) => `/dati?dati=${key}`) {
  const { key } = await keepOpened(
    { name: "aprile", openedAt: 1_000, size: 3, mapping: null },
    FILES,
  );
  const shown = await showView(addressOf(key), dataSetFrom(), {
    others: [{ ...dataSetFrom(), path: key }],
    views: { "/dati": <KeptSets /> },
  });
  await screen.findByRole("button", REMOVE);
  return { ...shown, key };
}

describe("the sets kept in this browser", () => {
  it("are removed at once, and put back as they were by whoever thinks better of it", async () => {
    const { key, address } = await showKept();
    await userEvent.click(screen.getByRole("button", REMOVE));
    const said = await screen.findByText(/«aprile» non è più in questo browser/);
    expect(said.closest("[tabindex]")).toHaveFocus();
    expect(screen.queryByRole("button", REMOVE)).toBeNull();
    expect(address()).toBe("/dati");
    await expect(findOpened(key)).rejects.toMatchObject({ kind: "not-kept" });

    await userEvent.click(screen.getByRole("button", { name: "Annulla" }));
    expect(await screen.findByRole("button", REMOVE)).toBeVisible();
    expect(address()).toBe(`/dati?dati=${key}`);
    expect(screen.queryByRole("button", { name: "Annulla" })).toBeNull();
    const { name, files } = await findOpened(key);
    expect([name, files.map(({ path }) => path)]).toEqual(["aprile", ["project.json"]]);
  });

  it("are marked where they are shown and where they are compared, and leave the comparison with the list", async () => {
    const { key, address } = await showKept((kept) => `/dati?con=${kept}`);
    expect(screen.getByText(/a confronto ora/)).toBeVisible();
    expect(screen.queryByText(/sulla pagina ora/)).toBeNull();
    await userEvent.click(screen.getByRole("button", REMOVE));
    await screen.findByText(/non è più in questo browser/);
    expect(address()).toBe("/dati");
    await userEvent.click(screen.getByRole("button", { name: "Annulla" }));
    expect(await screen.findByText(/a confronto ora/)).toBeVisible();
    expect(address()).toBe(`/dati?con=${key}`);
  });

  it("stay on the list where the browser does not let them go, and the page says so", async () => {
    const { key } = await showKept();
    const database = new FakeIndexedDb();
    database.failures.onOpen = new DOMException("disk", "UnknownError");
    vi.stubGlobal("indexedDB", database);
    await userEvent.click(screen.getByRole("button", REMOVE));
    expect(await screen.findByText(/La modifica non è riuscita/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Annulla" })).toBeNull();
    expect(key).toMatch(/^locale:/);
  });
});
