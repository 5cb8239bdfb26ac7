/**
 * The vocabulary. One programme as the page knows it: built once from checked records, indexed by id, never changed.
 *
 * Italian → code: ente → authority · attore territoriale → actor · partner estero → partner ·
 * accordo, partenariato → partnership · parte → member · tappa → step (of a partnership) or target (of a path) ·
 * ampiezza → span · tema → theme · Paese → country · relazione con un Paese → relation ·
 * risultato atteso → result · obiettivo → objective · valore di partenza → baseline · valore atteso → target ·
 * piano, competenze, assetti → capacity tracks plan, skills, setup · data di lettura → reading date (`asOf`, `day`) ·
 * giudizio → judgement · dimostrativo → illustrative.
 */
import type { CalendarDate, Day } from "./calendarDate";
import type { Indicator } from "./indicator";
import type { LocalText } from "./localText";
import type { Notices } from "./notices";
import type { Organisation } from "./organisation";
import type { Partnership } from "./partnership";
import type { Provenance } from "./provenance";
import type { CapacityStage, CapacityTrack } from "./stages";

export interface Project extends Provenance {
  readonly id: string;
  readonly title: LocalText;
  readonly subtitle: LocalText | null;
  readonly description: LocalText | null;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly recipients: LocalText | null;
  readonly scope: LocalText | null;
  readonly funding: LocalText | null;
  readonly sector: LocalText | null;
  readonly language: LocalText | null;
  readonly manager: string | null;
  readonly unit: LocalText | null;
  readonly url: string | null;
  readonly asOf: CalendarDate | null;
}

export interface Objective extends Provenance {
  readonly id: string;
  readonly text: LocalText;
}

export interface Result extends Provenance {
  readonly id: string;
  readonly objective: string | null;
  readonly title: LocalText;
  readonly text: LocalText | null;
  readonly line: LocalText | null;
}

export interface Region extends Provenance {
  readonly id: string;
  readonly name: LocalText;
}

export interface Country extends Provenance {
  readonly id: string;
  readonly name: LocalText;
  readonly area: string | null;
}

export interface Theme extends Provenance {
  readonly id: string;
  readonly name: LocalText;
}

export interface CapacityStep extends Provenance {
  readonly organisation: Organisation;
  readonly track: CapacityTrack;
  readonly stage: CapacityStage;
  /** `null`: the step is known but not dated; it never counts and is listed. */
  readonly date: CalendarDate | null;
}

/** A relation with a country that an authority brings from earlier work. */
export interface Relation extends Provenance {
  readonly organisation: Organisation;
  readonly country: string;
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly form: string | null;
}

export interface Programme {
  /** From the descriptor; `version` and `created` are shown with every figure. */
  readonly name: string;
  readonly version: string | null;
  readonly created: string | null;
  /** For the foot of every page; absent: the descriptor says nothing. */
  readonly notices?: Notices;
  readonly project: Project;
  readonly objectives: readonly Objective[];
  readonly results: readonly Result[];
  readonly regions: readonly Region[];
  readonly countries: readonly Country[];
  readonly themes: readonly Theme[];
  readonly organisations: readonly Organisation[];
  readonly partnerships: readonly Partnership[];
  readonly capacitySteps: readonly CapacityStep[];
  readonly relations: readonly Relation[];
  readonly indicators: readonly Indicator[];
  readonly regionById: ReadonlyMap<string, Region>;
  readonly countryById: ReadonlyMap<string, Country>;
  readonly themeById: ReadonlyMap<string, Theme>;
  readonly resultById: ReadonlyMap<string, Result>;
  readonly organisationById: ReadonlyMap<string, Organisation>;
  readonly partnershipById: ReadonlyMap<string, Partnership>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  /** First and last day on which something can be read: the ends of the time strip. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** `project.asOf`, else the last date in the records, else the project's end. */
  readonly defaultDay: Day;
  /** Records left out because of errors. */
  readonly excluded: number;
}
