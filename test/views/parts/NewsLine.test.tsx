import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DataSet } from "../../../src/data/loadDataSet";
import * as visits from "../../../src/data/visits/rememberedVisit";
import { NewsLine } from "../../../src/views/parts/NewsLine";
import { useReading } from "../../../src/views/useReading";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

const memory = new Map<string, visits.Remembered>();

beforeEach(() => {
  memory.clear();
  vi.spyOn(visits, "findRemembered").mockImplementation((path) =>
    Promise.resolve(memory.get(path) ?? null),
  );
  vi.spyOn(visits, "remember").mockImplementation((remembered) => {
    memory.set(remembered.path, remembered);
    return Promise.resolve(true);
  });
});

function News() {
  return <NewsLine reading={useReading()} />;
}

/** A visit, until the memory has been asked. */
async function visit(dataSet: DataSet) {
  const shown = await showView("/novita", dataSet, { views: { "/novita": <News /> } });
  await waitFor(() => expect(visits.findRemembered).toHaveBeenCalled());
  return shown;
}

const later = () =>
  dataSetFrom({
    partnerships: addRecords("partnerships", { id: "p9", title: "Patto nuovo" }),
    indicators: changeRecord("indicators", 1, { name: "Piani adottati" }),
  });

describe("the news since the last visit", () => {
  it("are none at the first visit and at the next one to the same data", async () => {
    const { unmount } = await visit(dataSetFrom());
    expect(screen.queryByRole("status")).toBeNull();
    unmount();
    await visit(dataSetFrom());
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("say what changed, link to the lists, and stay until they are read", async () => {
    (await visit(dataSetFrom())).unmount();
    (await visit(later())).unmount();
    await visit(later());
    expect(await screen.findByRole("status")).toHaveTextContent(
      "Novità dall’ultima visita: 1 accordo nuovo e 1 indicatore cambiato.",
    );
    expect(screen.getByRole("link", { name: "Leggi quali" })).toHaveAttribute(
      "href",
      "/dati/confronto?con=visita:data/",
    );
    await userEvent.click(screen.getByRole("button", { name: "Ho capito" }));
    expect(screen.queryByRole("status")).toBeNull();
    expect(memory.get("data/")?.before).toBeNull();
  });

  it("add up while they are unread", async () => {
    (await visit(dataSetFrom())).unmount();
    (await visit(later())).unmount();
    await visit(
      dataSetFrom({ partnerships: addRecords("partnerships", { id: "p9", title: "Patto nuovo" }) }),
    );
    expect(await screen.findByRole("status")).toHaveTextContent(
      "Novità dall’ultima visita: 1 accordo nuovo.",
    );
  });

  it("are not told of a set that the reader opened from files", async () => {
    const opened: DataSet = { ...later(), origin: "opened" };
    memory.set("data/", {
      path: "data/",
      now: {
        path: "data/",
        contract: visits.CONTRACT,
        seenAt: 0,
        programme: dataSetFrom().programme,
      },
      before: null,
    });
    await showView("/novita", opened, { views: { "/novita": <News /> } });
    expect(visits.findRemembered).not.toHaveBeenCalled();
    expect(screen.queryByRole("status")).toBeNull();
  });
});
