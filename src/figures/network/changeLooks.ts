import type { CHANGE_MARKS } from "../../layout/markChanges";

export interface ChangeLook {
  readonly sign: string;
  /** Custom property of the page. */
  readonly colour: string;
  readonly dash: readonly number[];
}

/** Sign, stroke and colour together, so that no change is told by its colour alone. */
export const CHANGE_LOOKS: Readonly<
  Record<Exclude<(typeof CHANGE_MARKS)[number], "none">, ChangeLook>
> = {
  new: { sign: "+", colour: "--good", dash: [] },
  lost: { sign: "−", colour: "--bad", dash: [5, 4] },
  changed: { sign: "≠", colour: "--warn", dash: [1.5, 3] },
};
