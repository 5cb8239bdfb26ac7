import { expect, it } from "vitest";
import { computePositions } from "../../src/export/computePositions";
import { SEATED_AT_ONCE } from "../../src/layout/network/publishedSeats";
import { buildProgrammeFrom, buildTables } from "../fixtures/dataSet";
import { geography } from "../layout/shippedPicture";

it("seats are computed of more bodies than a page seats at once, for each frame, and of no fewer", () => {
  const namesFor = (count: number) => {
    const organisations = Array.from({ length: count }, (_, at) => ({
      id: `c${at}`,
      name: `Ente ${at}`,
      role: "authority",
      region: at % 2 === 0 ? "15" : "16",
    }));
    const programme = buildProgrammeFrom({ ...buildTables(), organisations });
    return [...computePositions(programme, geography)].map(({ name }) => name);
  };
  expect(namesFor(SEATED_AT_ONCE)).toEqual([]);
  expect(namesFor(SEATED_AT_ONCE + 1)).toEqual(["positions-landscape", "positions-portrait"]);
});
