import { createHash } from "node:crypto";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LoadError } from "../../../../src/data/loadError";
import { keepFiles } from "../../../../src/data/offline/keepVerified";
import { seatNetwork } from "../../../../src/layout/network/seatNetwork";
import { writePackage } from "../../../../src/export/writePackage";
import { basisOf, writeSeats } from "../../../../src/layout/network/publishedSeats";
import type { SeatingOrder } from "../../../../src/layout/network/seatingOrder";
import { orderNetwork, seatAll } from "../../../../src/layout/placeNetworkFace";
import { positionsName } from "../../../../src/model/dataPackage";
import { rawTable } from "../../../../src/model/rawTable";
import { placeProgramme } from "../../../../src/layout/placeBodies";
import type { Geography } from "../../../../src/model/geography";
import type { Programme } from "../../../../src/model/programme";
import {
  followPlacing,
  placeAtOnce,
  type Course,
} from "../../../../src/views/parts/seating/placeNetwork";
import { SeatingProgress } from "../../../../src/views/parts/seating/SeatingProgress";
import type { SeatingNews } from "../../../../src/views/parts/seating/seatWorker";
import { buildProgrammeFrom, buildTables } from "../../../fixtures/dataSet";
import { FakeIndexedDb } from "../../../fixtures/fakeIndexedDb";
import { serveFiles } from "../../../fixtures/publishedFiles";

/** A worker that works when the test says so. */
class HandWorker extends EventTarget {
  static readonly all: HandWorker[] = [];
  order: SeatingOrder | null = null;
  isEnded = false;

  constructor() {
    super();
    HandWorker.all.push(this);
  }

  postMessage(order: SeatingOrder): void {
    this.order = structuredClone(order);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(news: SeatingNews): void {
    act(() => void this.dispatchEvent(new MessageEvent("message", { data: news })));
  }
}

beforeEach(() => {
  HandWorker.all.length = 0;
  vi.stubGlobal("Worker", HandWorker);
});
afterEach(() => vi.unstubAllGlobals());

/** No shape at all: the bodies have places of their own. */
const geography = {
  countries: [],
  regions: [],
  provinceBorders: { type: "MultiLineString", coordinates: [] },
  countryBorders: { type: "MultiLineString", coordinates: [] },
  disputedBorders: { type: "MultiLineString", coordinates: [] },
} as unknown as Geography;

function programmeOf(authorities: number): Programme {
  return buildProgrammeFrom(
    buildTables({
      organisations: Array.from({ length: authorities }, (_, i) => ({
        id: `c${i}`,
        name: `Comune ${i}`,
        role: "authority",
        region: i % 2 === 0 ? "15" : "16",
        lon: 14 + (i % 20) / 10,
        lat: 40 + i / 1000,
      })),
      partnerships: [],
      members: [],
      partnership_steps: [],
      capacity_steps: [],
      relations: [],
      observations: [],
      targets: [],
      indicators: [],
    }),
  );
}

function begin(programme: Programme) {
  const onMap = placeProgramme(programme, geography, "landscape");
  const told: Course[] = [];
  const leave = followPlacing(onMap, programme, geography, (course) => told.push(course));
  const worker = HandWorker.all.at(-1);
  if (!worker?.order) throw new Error("nothing was ordered");
  return { onMap, told, leave, worker, order: worker.order };
}

it("a small network is placed on the spot", () => {
  const programme = programmeOf(20);
  const onMap = placeProgramme(programme, geography, "landscape");
  expect(placeAtOnce(onMap, programme, geography)?.netX.every(Number.isFinite)).toBe(true);
});

it("a large network shows a first picture, then how far it is, then everyone's place, and is placed once", () => {
  const programme = programmeOf(450);
  const { onMap, told, worker, order } = begin(programme);
  expect(placeAtOnce(onMap, programme, geography)).toBeNull();
  const first = seatNetwork(order).next();
  if (first.done) throw new Error("no first picture");
  worker.tell({ done: 0.05, seats: first.value.seats(), isLast: false });
  const course = told[0];
  if (!course?.seating) throw new Error("no picture");
  expect(course.placement.netX.every(Number.isFinite)).toBe(true);
  render(<SeatingProgress {...course.seating} />);
  worker.tell({ done: 0.4, seats: null, isLast: false });
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "40");
  expect(told).toHaveLength(1);
  worker.tell({ done: 1, seats: seatAll(order), isLast: true });
  expect(told[1]?.seating).toBeNull();
  expect(worker.isEnded).toBe(true);
  expect(placeAtOnce(onMap, programme, geography)?.netX).toEqual(told[1]?.placement.netX);
});

it("somebody stops it, keeps the first picture, and goes on", () => {
  const { told, worker, order, leave } = begin(programmeOf(460));
  worker.tell({ done: 0.05, seats: seatAll(order), isLast: false });
  const { rerender } = render(<SeatingProgress {...seatingOf(told.at(-1))} />);
  fireEvent.click(screen.getByRole("button", { name: "Ferma" }));
  expect(worker.isEnded).toBe(true);
  rerender(<SeatingProgress {...seatingOf(told.at(-1))} />);
  expect(screen.getByRole("status")).toHaveTextContent("si sovrappongono");
  expect(told.at(-1)?.placement.netX).toEqual(told[0]?.placement.netX);
  fireEvent.click(screen.getByRole("button", { name: "Riprendi" }));
  expect(HandWorker.all).toHaveLength(2);
  leave();
  expect(HandWorker.all.at(-1)?.isEnded).toBe(true);
});

it("after a release its program is gone: the page offers a reload, and no retry that cannot work", () => {
  const { told, worker } = begin(programmeOf(461));
  // Without words: its file was not there to be run.
  act(() => void worker.dispatchEvent(new Event("error")));
  render(<SeatingProgress {...seatingOf(told.at(-1))} />);
  expect(worker.isEnded).toBe(true);
  expect(screen.getByText(/forse il sito è stato aggiornato/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Ricarica la pagina" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Riprendi" })).toBeNull();
});

it("a worker that breaks can be asked again", () => {
  const { told, worker } = begin(programmeOf(462));
  act(() => void worker.dispatchEvent(new ErrorEvent("error", { message: "out of memory" })));
  render(<SeatingProgress {...seatingOf(told.at(-1))} />);
  fireEvent.click(screen.getByRole("button", { name: "Riprendi" }));
  expect(HandWorker.all).toHaveLength(2);
});

it("a large network takes the seats published with it, and no worker is asked", async () => {
  const programme = programmeOf(470);
  const onMap = placeProgramme(programme, geography, "landscape");
  const { company, order } = orderNetwork(programme, geography, "landscape");
  const seats = seatAll(order);
  const files = publishedWith(basisOf(order), writeSeats(company.bodies, order, seats));
  vi.stubGlobal(
    "fetch",
    serveFiles((name) => files.get(name)),
  );
  const told: Course[] = [];
  followPlacing(onMap, programme, geography, (course) => told.push(course), PUBLISHED);
  await waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]?.seating).toBeNull();
  expect(told[0]?.placement.netX[0]).toBeCloseTo(seats.x[0] ?? 0, 2);
  expect(HandWorker.all).toEqual([]);
});

it("a large network is placed anew where what was published is of other bodies or broken", async () => {
  const programme = programmeOf(480);
  const onMap = placeProgramme(programme, geography, "landscape");
  const { company, order } = orderNetwork(programme, geography, "landscape");
  const table = writeSeats(company.bodies, order, seatAll(order));
  const note = vi.spyOn(console, "info").mockImplementation(() => {});
  const published = [
    publishedWith("1-altro", table),
    publishedWith(basisOf(order), { columns: { ...table.columns, x: [] } }),
    publishedWith(basisOf(order), "?"),
  ];
  for (const [n, files] of published.entries()) {
    vi.stubGlobal(
      "fetch",
      serveFiles((name) => files.get(name)),
    );
    const leave = followPlacing(onMap, programme, geography, () => {}, PUBLISHED);
    await waitFor(() => expect(HandWorker.all).toHaveLength(n + 1));
    leave();
  }
  expect(note).toHaveBeenCalledTimes(2);
});

it("a large network of a set last verified is placed by what the browser's cache still has, else anew", async () => {
  const programme = programmeOf(490);
  const onMap = placeProgramme(programme, geography, "landscape");
  const { company, order } = orderNetwork(programme, geography, "landscape");
  const files = publishedWith(basisOf(order), writeSeats(company.bodies, order, seatAll(order)));
  const database = new FakeIndexedDb();
  vi.stubGlobal("indexedDB", database.asFactory());
  // That of jsdom makes arrays of another world's kind.
  vi.stubGlobal("structuredClone", (value: unknown) => value);
  const url = new URL("data/datapackage.json", document.baseURI).href;
  const bytes = Uint8Array.from(files.get("datapackage.json") ?? []);
  expect(await keepFiles(url, [{ url, bytes }])).toBe(true);
  const note = vi.spyOn(console, "info").mockImplementation(() => {});
  const serve = serveFiles((name) => (name === "datapackage.json" ? undefined : files.get(name)));
  const offline: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  const cached: typeof fetch = (input, init) =>
    init?.cache === "force-cache" ? serve(input, init) : offline(input, init);
  const kept = { verifiedAt: 0, failure: new LoadError("offline", "datapackage.json") };
  const follow = () => {
    const told: Course[] = [];
    const source = { ...PUBLISHED, kept };
    const leave = followPlacing(onMap, programme, geography, (each) => told.push(each), source);
    return { told, leave };
  };

  vi.stubGlobal("fetch", offline);
  const { leave } = follow();
  await waitFor(() => expect(HandWorker.all).toHaveLength(1));
  expect(note).toHaveBeenCalledTimes(1);
  leave();
  vi.stubGlobal("fetch", cached);
  const { told } = follow();
  await waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]?.seating).toBeNull();
  expect(HandWorker.all).toHaveLength(1);
});

const PUBLISHED = { path: "data/", origin: "published" } as const;

/** The files of a set with seats for a wide frame beside it. */
function publishedWith(computedFrom: string, content: unknown): ReadonlyMap<string, Uint8Array> {
  const written = writePackage(
    [rawTable("themes", [])],
    { name: "prova" },
    (bytes) => createHash("sha256").update(bytes).digest(),
    [{ name: positionsName("landscape"), computedFrom, content }],
  );
  const files = [...written.tables, ...written.computed, written.descriptor];
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

function seatingOf(course: Course | undefined) {
  if (!course?.seating) throw new Error("everyone is seated");
  return course.seating;
}
