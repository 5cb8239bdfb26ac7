/** A step of the reading date with its counts, on a programme in memory. Alone: `tsx` with this file and a size. */
import { fileURLToPath } from "node:url";
import { findChangeDays } from "../../src/analysis/findChangeDays";
import { allAtOnce } from "../../src/model/inSteps";
import { summariseNetwork } from "../../src/analysis/overview/summariseNetwork";
import { programmeAt } from "../../src/analysis/programmeAt";
import { buildProgramme } from "../../src/data/buildProgramme";
import { checkTables } from "../../src/data/checkTables";
import { readTable } from "../../src/data/readTable";
import { noSeats } from "../../src/data/seatOf";
import { parseDay } from "../../src/model/calendarDate";
import type { Programme } from "../../src/model/programme";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { median } from "./goals";
import { FIRST_YEAR, graphOf, isGraphSize, LAST_YEAR, type Graph } from "./graph";
import { graphTables } from "./graphSet";

export interface DateSteps {
  readonly links: number;
  /** Milliseconds of a step of one year, the median of all years. */
  readonly step: number | null;
  /** The same in processor time, of all threads: other work of the machine is not in it. */
  readonly processor: number | null;
}

function programmeOf(graph: Graph): Programme {
  const raw = Object.entries(graphTables(graph)).flatMap(([name, content]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    const { table } = readTable({ name, file: `${name}.json`, bytes });
    return table === null ? [] : [table];
  });
  const info = { name: "bench", version: "1", created: `${LAST_YEAR}-12-31` };
  return buildProgramme(checkTables(raw), info, noSeats);
}

function timeSteps(graph: Graph): DateSteps {
  const programme = programmeOf(graph);
  // The page has found them before anybody can move the date.
  allAtOnce(findChangeDays(programme.partnerships));
  const [times, processor]: [number[], number[]] = [[], []];
  for (let year = LAST_YEAR; year >= FIRST_YEAR; year -= 1) {
    const day = parseDay(`${year}-06-30`);
    if (day === null) continue;
    const [start, before] = [performance.now(), process.cpuUsage()];
    summariseNetwork(programmeAt(programme, day, WHOLE_PROGRAMME));
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { links: graph.source.length, step: median(times), processor: median(processor) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , size = "2k"] = process.argv;
  if (!isGraphSize(size)) throw new Error(`There are no graphs of the size «${size}»`);
  console.log(JSON.stringify(timeSteps(graphOf(size))));
}
