import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

/** Between the end of 2010 and June 2011 the Adriatic routes begin and the pact for the Sannio ends. */
const TABLES = {
  partnerships: [
    { id: "adriatico", title: "Rotte adriatiche", start: "2011-02-10" },
    { id: "sannio", title: "Patto per il Sannio", start: "2010-09-01", end: "2011-03-31" },
    { id: "fisso", title: "Accordo che resta", start: "2010-10-01" },
  ],
  partnership_steps: [],
  members: [
    ["adriatico", "lecce"],
    ["adriatico", "benevento"],
    ["sannio", "benevento"],
    ["sannio", "unisannio"],
    ["fisso", "salerno"],
    ["fisso", "lecce"],
  ].map(([partnership, organisation]) => ({ partnership, organisation })),
};
const SET = dataSetFrom(TABLES);

const DATES = "al=2011-06-30&confronto=2010-12-31";
const sentence = () => document.querySelector(".headline") as HTMLElement;
const strip = () => screen.getByRole("region", { name: "Data di lettura" });

describe("two dates on the overview", () => {
  it("are compared in the sentence, whose numbers open their lists", async () => {
    const { goTo } = await showView(`/?${DATES}`, SET);
    await waitFor(() =>
      expect(sentence()).toHaveTextContent(
        "Tra 31/12/2010 e 30/06/2011: 1 accordo nuovo, 1 cessato, 1 continua.",
      ),
    );
    for (const [name, title] of [
      ["1 accordo nuovo", "Rotte adriatiche"],
      ["1 cessato", "Patto per il Sannio"],
      ["1 continua", "Accordo che resta"],
    ] as const) {
      const link = within(sentence()).getByRole("link", { name });
      await goTo(link.getAttribute("href") ?? "");
      const aside = screen.getByRole("complementary");
      expect(await within(aside).findByRole("link", { name: title })).toBeTruthy();
      expect(aside.querySelectorAll(".rows > li")).toHaveLength(1);
    }
  });

  it("say the same whichever is the reading date", async () => {
    await showView("/?al=2010-12-31&confronto=2011-06-30", SET);
    await waitFor(() =>
      expect(sentence()).toHaveTextContent("1 accordo nuovo, 1 cessato, 1 continua."),
    );
  });

  it("are set side by side from the strip, moved with the keys and taken away again", async () => {
    const { address } = await showView("/?al=2011-06-30", SET);
    await userEvent.click(within(strip()).getByRole("button", { name: /^confronta/ }));
    expect(address()).toBe("/?al=2011-06-30&confronto=2010-12-31");
    const handle = await within(strip()).findByRole("slider", { name: "Data di confronto" });
    fireEvent.keyDown(handle, { key: "ArrowRight" });
    expect(address()).toBe("/?al=2011-06-30&confronto=2011-01-31");
    fireEvent.keyDown(handle, { key: "Delete" });
    expect(address()).toBe("/?al=2011-06-30");
    await showView(`/?${DATES}`, SET);
    const [button] = await screen.findAllByRole("button", { name: "Togli il confronto" });
    await userEvent.click(button as HTMLElement);
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Togli il confronto" })).toBeNull(),
    );
  });

  it("stand in each cell of the regions, as many as its sheet lists", async () => {
    const { goTo } = await showView(`/?${DATES}&faccia=tra-regioni`, SET);
    const cell = await screen.findAllByText(/^.* – .*: .*1 nuovo/, { selector: ".for-ears" });
    expect(cell).toHaveLength(2);
    await goTo(`/?${DATES}&faccia=tra-regioni&scelta=regioni:15~16`);
    expect(await screen.findByRole("heading", { name: "Nuovi · 1" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /^Cessati/ })).toBeNull();
  });

  it("have a column in the list, and a choice of those that come in, leave or change", async () => {
    await showView(`/?${DATES}&faccia=elenco`, SET);
    expect(await screen.findByRole("columnheader", { name: /^Tra le due date/ })).toBeTruthy();
    const rows = () => [...document.querySelectorAll("tr[data-row]")];
    await userEvent.click(screen.getByRole("button", { name: "chi esce · 1" }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toHaveTextContent(/Università del Sannio.*1 cessato.*esce/);
    await userEvent.click(screen.getByRole("button", { name: /^chi cambia/ }));
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  it("leave a row in the list to a body that is there on the other date only", async () => {
    const gone = changeRecord("organisations", 5, { left: "2011-03-31" });
    expect(gone[4]).toMatchObject({ id: "unisannio" });
    const { goTo } = await showView(
      `/?${DATES}&faccia=elenco`,
      dataSetFrom({ ...TABLES, organisations: gone }),
    );
    const rows = () => [...document.querySelectorAll("tr[data-row]")];
    const leave = await screen.findByRole("button", { name: "chi esce · 1" });
    await userEvent.click(leave);
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toHaveTextContent(/Università del Sannio.*esce/);
    await goTo("/?al=2011-06-30&faccia=elenco");
    await waitFor(() => expect(document.body).not.toHaveTextContent("Università del Sannio"));
  });

  it("say of a body without partnerships, too, that it came in or left", async () => {
    const model = { name: "Comune di passaggio", role: "authority", kind: "comune", region: "15" };
    const organisations = addRecords(
      "organisations",
      { ...model, id: "partito", name: "Comune partito", left: "2011-03-31" },
      { ...model, id: "venuto", name: "Comune venuto", joined: "2011-03-31" },
    );
    const set = dataSetFrom({ ...TABLES, organisations });
    await showView(`/?${DATES}&faccia=elenco`, set);
    const rowOf = async (name: string) => (await screen.findByText(name)).closest("tr");
    expect(await rowOf("Comune partito")).toHaveTextContent(/esce/);
    expect(await rowOf("Comune venuto")).toHaveTextContent(/entra/);
    expect(await screen.findByRole("button", { name: "chi esce · 2" })).toBeVisible();
  });

  it("have a column in the table twins", async () => {
    const { goTo } = await showView(`/?${DATES}&tabella=1`, SET);
    await waitFor(() =>
      expect(screen.getAllByRole("columnheader", { name: /^Tra le due date/ })).toHaveLength(2),
    );
    for (const face of ["tra-regioni", "tempo"]) {
      await goTo(`/?${DATES}&tabella=1&faccia=${face}`);
      expect(await screen.findByRole("columnheader", { name: /^Tra le due date/ })).toBeTruthy();
    }
    const row = await screen.findByRole("row", { name: /^Patto per il Sannio/ });
    expect(row).toHaveTextContent("cessato");
  });
});
