/** Some bodies of one group, in the order in which they are to stand. */
export interface UnitGroup<Kind extends string> {
  readonly id: string;
  readonly units: readonly { readonly id: string; readonly kind: Kind }[];
}

export interface PlacedUnit<Kind extends string> {
  /** The first of those it stands for. */
  readonly id: string;
  readonly kind: Kind;
  /** How many it stands for. */
  readonly count: number;
  /** Column and row inside its group. */
  readonly column: number;
  readonly row: number;
}

export interface PlacedGroup<Kind extends string> {
  readonly id: string;
  readonly units: readonly PlacedUnit<Kind>[];
  readonly rows: number;
}

export interface PlacedUnits<Kind extends string> {
  readonly groups: readonly PlacedGroup<Kind>[];
  readonly columns: number;
  /** Bodies that a square stands for at most; 1 unless they are too many to draw. */
  readonly each: number;
}

/** More squares than anybody can press or tell apart. */
export const MOST_UNITS = 1200;

/**
 * A square for each body, in rows of one length, group after group. Where there are too many, a square stands for
 * several of one kind; the last of a kind for what is left.
 */
export function placeUnits<Kind extends string>(
  groups: readonly UnitGroup<Kind>[],
  columns: number,
): PlacedUnits<Kind> {
  const all = groups.reduce((sum, { units }) => sum + units.length, 0);
  const each = Math.max(1, Math.ceil(all / MOST_UNITS));
  return {
    columns,
    each,
    groups: groups.map(({ id, units }) => {
      const placed = gather(units, each).map((unit, i) => ({
        ...unit,
        column: i % columns,
        row: Math.floor(i / columns),
      }));
      return { id, units: placed, rows: Math.ceil(placed.length / columns) };
    }),
  };
}

function gather<Kind extends string>(
  units: UnitGroup<Kind>["units"],
  each: number,
): readonly { readonly id: string; readonly kind: Kind; readonly count: number }[] {
  const gathered: { id: string; kind: Kind; count: number }[] = [];
  for (const { id, kind } of units) {
    const last = gathered.at(-1);
    if (last && last.kind === kind && last.count < each) last.count++;
    else gathered.push({ id, kind, count: 1 });
  }
  return gathered;
}
