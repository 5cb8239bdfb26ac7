import type { Findable } from "../../analysis/search/searchIndex";

/** Something that can be gone to or done from the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** What tells it from others, or its keys; `null` = nothing. */
  readonly detail: string | null;
  readonly isIllustrative: boolean;
  readonly run: () => void;
  /** The same in the picture; `null` = there is no such thing. */
  readonly runAside: (() => void) | null;
}

/** An action or a page, which is found by its words as records are. */
export interface PaletteAction extends Findable {
  readonly key: string;
  readonly group: "pages" | "actions";
  readonly detail?: string;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
  /** How many more there are; `null` = none. */
  readonly more: string | null;
}
