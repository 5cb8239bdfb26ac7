import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { seatNetwork } from "../../../../src/layout/network/seatNetwork";
import type { SeatingOrder, Seats } from "../../../../src/layout/network/seatingOrder";
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

function seatAll(order: SeatingOrder): Seats {
  const seating = seatNetwork(order);
  let step = seating.next();
  while (!step.done) step = seating.next();
  return step.value;
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

function seatingOf(course: Course | undefined) {
  if (!course?.seating) throw new Error("everyone is seated");
  return course.seating;
}
