import type { LegendItem } from "../../../figures/network/legendItems";
import { toggleMark } from "../../../layout/narrowScene";
import { MOST_PICKED, type Focus } from "../../../model/focus";
import type { Steps } from "../../../model/pictureChoice";
import type { Selection } from "../../../selection/selection";
import type { SelectionDoor } from "../../../selection/useSelection";
import type { PictureWork } from "./pictureWork";

export interface Reach extends Pick<SelectionDoor, "select"> {
  readonly selection: Selection;
  readonly change: (part: Partial<PictureWork>) => void;
}

/** 1, 2, 3: steps around the selected body, else around the one under the cursor; F: find; Space: pick one more. */
export function handleKey(key: string, id: string | null, reach: Reach): void {
  const { selection, select, change } = reach;
  const { focus } = selection;
  if (key === " ") {
    if (id !== null) handlePick(togglePicked(focus, id), reach);
    return;
  }
  if (key.toLowerCase() === "f") {
    change({ isOpen: true, isFinding: true });
    return;
  }
  const steps = stepsOf(key);
  const around: Focus | null =
    focus?.kind === "organisation" ? focus : id === null ? null : { kind: "organisation", id };
  if (steps === null || around === null) return;
  const isSame = around === focus && selection.steps === steps && selection.pathTo === null;
  select({ focus: around, steps: isSame ? null : steps });
}

function stepsOf(key: string): Steps | null {
  return ([1, 2, 3] as const).find((steps) => String(steps) === key) ?? null;
}

/** Few bodies become the focus, and with it part of every link; many stay with the picture. */
export function handlePick(ids: readonly string[], { select, change }: Reach): void {
  const isMany = ids.length > MOST_PICKED;
  change({ many: isMany ? ids : [], ...(isMany && { isOpen: true }) });
  select({ focus: isMany || ids.length === 0 ? null : { kind: "bodies", ids } });
}

/** An entry of the legend: a region chooses as it does above the picture, anything else only what is in colour. */
export function handleToggle(item: LegendItem, { select }: Pick<Reach, "select">): void {
  if (item.kind !== "region") {
    const { phrase } = item;
    if (phrase !== "bundle") select(({ marks }) => ({ marks: toggleMark(marks, phrase) }));
    return;
  }
  const { region } = item;
  select(({ scope }) => {
    const without = scope.regions.filter((id) => id !== region);
    const isOn = without.length < scope.regions.length;
    return { scope: { ...scope, regions: isOn ? without : [...without, region] } };
  });
}

/** The picked bodies with one more, or without it; sorted. */
export function togglePicked(focus: Focus | null, id: string): readonly string[] {
  const picked = focus?.kind === "bodies" ? focus.ids : [];
  return picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id].sort();
}

export const pictureHands = { handleKey, handlePick, handleToggle } as const;
