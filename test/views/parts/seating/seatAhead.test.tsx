import { createHash } from "node:crypto";
import { act, renderHook, waitFor } from "@testing-library/react";
import { Suspense, type ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadDataSet } from "../../../../src/data/loadDataSet";
import { writePackage } from "../../../../src/export/writePackage";
import { basisOf, writeSeats } from "../../../../src/layout/network/publishedSeats";
import { orderNetwork, seatAll } from "../../../../src/layout/placeNetworkFace";
import type { Face } from "../../../../src/layout/placement";
import { positionsName } from "../../../../src/model/dataPackage";
import { rawTable } from "../../../../src/model/rawTable";
import type { Geography } from "../../../../src/model/geography";
import { fetchSeatsAhead } from "../../../../src/views/parts/seating/seatAhead";
import { usePlacement } from "../../../../src/views/parts/seating/usePlacement";
import { buildProgrammeFrom, buildTables } from "../../../fixtures/dataSet";
import { serveFiles } from "../../../fixtures/publishedFiles";

afterEach(() => vi.unstubAllGlobals());

/** No shape at all: the bodies have places of their own. */
const geography = {
  countries: [],
  regions: [],
  provinceBorders: { type: "MultiLineString", coordinates: [] },
  countryBorders: { type: "MultiLineString", coordinates: [] },
  disputedBorders: { type: "MultiLineString", coordinates: [] },
} as unknown as Geography;

/** A set of so many bodies, published with its seats for a wide frame, and how often each of its files is fetched. */
function publish(authorities: number) {
  const tables = buildTables({
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
  });
  const programme = buildProgrammeFrom(tables);
  const { company, order } = orderNetwork(programme, geography, "landscape");
  const seats = seatAll(order);
  const written = writePackage(
    Object.entries(tables).map(([name, records]) => rawTable(name, records)),
    { name: "prova" },
    (bytes) => createHash("sha256").update(bytes).digest(),
    [
      {
        name: positionsName("landscape"),
        computedFrom: basisOf(order),
        content: writeSeats(company.bodies, order, seats),
      },
    ],
  );
  const files = [...written.tables, ...written.computed, written.descriptor];
  const byName = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const fetched: string[] = [];
  const serve = serveFiles((name) => {
    fetched.push(name);
    return byName.get(name);
  });
  vi.stubGlobal("fetch", serve);
  return { seats, fetched };
}

async function show(dataSet: Awaited<ReturnType<typeof loadDataSet>>, first: Face) {
  const shown = await act(() =>
    Promise.resolve(
      renderHook(({ wanted }) => usePlacement(dataSet, geography, "landscape", wanted), {
        initialProps: { wanted: first },
        wrapper: ({ children }: { readonly children: ReactNode }) => (
          <Suspense>{children}</Suspense>
        ),
      }),
    ),
  );
  // The parts of the program are fetched, on a busy machine.
  while (shown.result.current === null) await act(() => new Promise((go) => setTimeout(go, 20)));
  return shown;
}

/** For the parts that are fetched on a busy machine. */
const PATIENCE = { timeout: 20_000 };

describe("a published network that is the first picture", () => {
  it("is drawn on its seats at once, which come with the tables and once", async () => {
    const { seats, fetched } = publish(430);
    const loading = loadDataSet("data/");
    await fetchSeatsAhead("data/", "landscape");
    const dataSet = await loading;
    const { result } = await show(dataSet, "network");
    expect(result.current.face).toBe("network");
    expect(result.current.placement.netX[0]).toBeCloseTo(seats.x[0] ?? 0, 2);
    expect(result.current.seating).toBeNull();
    for (const name of fetched) expect(fetched.filter((each) => each === name)).toHaveLength(1);
    expect(fetched.some((name) => name.startsWith("positions-landscape"))).toBe(true);
  });

  it("has its map placed when somebody wants to see it, and not before", async () => {
    publish(440);
    const { result, rerender } = await show(await loadDataSet("data/"), "network");
    expect(result.current.onMap.mapX.every(Number.isNaN)).toBe(true);
    rerender({ wanted: "map" });
    expect(result.current.face).toBe("network");
    await waitFor(() => expect(result.current.face).toBe("map"), PATIENCE);
    expect(result.current.placement.mapX.every(Number.isFinite)).toBe(true);
    expect(result.current.placement.netX.every(Number.isFinite)).toBe(true);
    const there = result.current.onMap;
    rerender({ wanted: "network" });
    expect(result.current.face).toBe("network");
    expect(result.current.onMap).toBe(there);
  });
});
