import type { Day } from "../model/calendarDate";
import type { Focus } from "../model/focus";
import type { Language } from "../model/localText";
import type { LegendKey, SizeMeasure, Steps } from "../model/pictureChoice";
import { WHOLE_PROGRAMME, type Scope } from "../model/scope";

export const FACES = ["map", "network", "regions", "agreements", "list"] as const;
/** The ways to look at the network. */
export type Face = (typeof FACES)[number];

/** Everything the visitor chose, and nothing else: it is written in the address and nowhere besides. */
export interface Selection {
  /** Folder of the data set beside the page, or `locale:…` for one opened in this browser; `null` = the shipped one. */
  readonly dataSet: string | null;
  /** The reading date; `null` = the data set's own. */
  readonly day: Day | null;
  readonly scope: Scope;
  readonly face: Face;
  /** The picture's table twin is open. */
  readonly isTable: boolean;
  readonly focus: Focus | null;
  /** Around the body in focus; `null` = its own links. Always `null` without such a body, as is `pathTo`. */
  readonly steps: Steps | null;
  /** The body to which the shortest way from the one in focus is shown. */
  readonly pathTo: string | null;
  readonly measure: SizeMeasure;
  /** Only what these entries of the legend stand for is in full colour; none = all. In their order. */
  readonly marks: readonly LegendKey[];
  /** A second date, set beside the reading date; `null` = none. */
  readonly otherDay: Day | null;
  /** The data set that this one is compared with, as `dataSet`; `null` = none chosen. */
  readonly otherSet: string | null;
  /** The edition of the data that a link was made with; `null` = not said. */
  readonly edition: string | null;
  /** The results stand by urgency rather than as they were planned. */
  readonly isByUrgency: boolean;
  readonly language: Language;
  /** Only this figure of the page is shown, in a frame of another site: 1 = its first one; `null` = the whole page. */
  readonly embed: number | null;
}

export const NO_SELECTION: Selection = {
  dataSet: null,
  day: null,
  scope: WHOLE_PROGRAMME,
  face: "map",
  isTable: false,
  focus: null,
  steps: null,
  pathTo: null,
  measure: "agreements",
  marks: [],
  otherDay: null,
  otherSet: null,
  edition: null,
  isByUrgency: false,
  language: "it",
  embed: null,
};
