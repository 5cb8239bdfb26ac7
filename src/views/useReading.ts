import { use, useMemo } from "react";
import { keepReal } from "../analysis/keepReal";
import { programmeAt, type ProgrammeAt } from "../analysis/programmeAt";
import { DEFAULT_PATH, type DataSet } from "../data/loadDataSet";
import { useDataSet } from "../data/useLoaded";
import type { Day } from "../model/calendarDate";
import type { Programme } from "../model/programme";
import { WHOLE_PROGRAMME } from "../model/scope";
import { fitSelection } from "../selection/fitSelection";
import type { Selection } from "../selection/selection";
import { useSelection, type SelectionDoor } from "../selection/useSelection";

/** What every view starts from: the two doors, and the programme read on the day and in the scope they give. */
export interface Reading extends SelectionDoor {
  readonly dataSet: DataSet;
  readonly programme: Programme;
  /** Only what this programme knows. */
  readonly selection: Selection;
  /** The day asked for, or the data set's own; never outside the programme's time. */
  readonly day: Day;
  /** In the chosen scope. */
  readonly at: ProgrammeAt;
  /** The same day without region, theme, country and span: what the scope is a part of, and what results count. */
  readonly whole: ProgrammeAt;
  /** Parts of the address that this programme does not know, or that could not be read. */
  readonly leftAside: readonly string[];
}

export function useReading(): Reading {
  const door = useSelection();
  const dataSet = useDataSet(door.selection.dataSet ?? DEFAULT_PATH);
  const { programme } = dataSet;
  const fitted = useMemo(() => {
    const shown = door.selection.scope.onlyReal ? keepReal(programme) : programme;
    return fitSelection(door.selection, shown);
  }, [door.selection, programme]);
  const { selection } = fitted;
  const { scope } = selection;
  const { firstDay, lastDay, defaultDay } = programme;
  const day = Math.min(lastDay, Math.max(firstDay, selection.day ?? defaultDay));
  // What is read ahead is what the first page asks for; what is asked for afterwards is less.
  if (programme.partnerships.length > READ_AT_ONCE) use(readAheadOnce(programme, day));
  const at = useMemo(() => programmeAt(programme, day, scope), [programme, day, scope]);
  const whole = useMemo(
    () => programmeAt(programme, day, { ...WHOLE_PROGRAMME, onlyReal: scope.onlyReal }),
    [programme, day, scope.onlyReal],
  );
  const leftAside = useMemo(
    () => [...door.rejected, ...fitted.unknown],
    [door.rejected, fitted.unknown],
  );
  return { ...door, dataSet, programme, selection, day, at, whole, leftAside };
}

/** A page with more partnerships would not answer while it reads them. */
const READ_AT_ONCE = 5000;

const ahead = new WeakMap<Programme, Promise<void>>();

function readAheadOnce(programme: Programme, day: Day): Promise<void> {
  const reading =
    ahead.get(programme) ??
    import("./parts/heavy/readAhead").then(
      (it) => it.readAhead(programme, day),
      // Without it the page reads for itself.
      () => {},
    );
  ahead.set(programme, reading);
  return reading;
}
