import type { Row } from "../figure";
import { atMost } from "../goals";
import { openLargeSet } from "../openLargeSet";

const LONGEST = 100;

export const OPENING: Row = {
  number: 7,
  title: "Opening a large set of one's own: 20,000 bodies, 50,000 partnerships, their members",
  limit: 8,
  measure: async ({ stand, tell }) => {
    const { megabytes, seconds, tasks, heap, peak, writing, bare } = await openLargeSet(stand);
    const figure = { size: null, verdicts: [] } as const;
    const note = `${megabytes.toFixed(1)} MB of tables`;
    const goal = `≤ ${LONGEST} ms`;
    const beside = `bare ${bare.toFixed(0)}`;
    tell({
      ...figure,
      what: "from the choice of the files to their faults on the page",
      value: seconds * 1000,
      unit: "ms",
      beside,
      note,
      verdicts: atMost(seconds * 1000, 2 * bare, "≤ 2 × (parse + hand-written check)"),
    });
    tell({
      ...figure,
      what: "longest task of the page's thread",
      value: tasks.longest,
      unit: "ms",
      note: `${tasks.long} over 50 ms; ${tasks.longestByClock.toFixed(0)} ms by the clock`,
      verdicts: atMost(tasks.longest, LONGEST, goal),
    });
    tell({ ...figure, what: "heap afterwards", value: heap, unit: "MB" });
    tell({ ...figure, what: "memory of the process at its highest", value: peak, unit: "MB" });
    tell({
      ...figure,
      what: "written as a workbook, longest task",
      value: writing.tasks.longest,
      unit: "ms",
      note: `${writing.seconds.toFixed(1)} s in all`,
      verdicts: atMost(writing.tasks.longest, LONGEST, goal),
    });
  },
};
