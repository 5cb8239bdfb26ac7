import type { CalendarDate } from "./calendarDate";
import type { LocalText } from "./localText";
import type { Organisation } from "./organisation";
import type { Provenance } from "./provenance";
import type { EvidenceLevel, PartnershipStage } from "./stages";

export const MEMBER_ROLES = ["lead", "partner", "associate"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** One body's membership; absent dates are open. */
export interface Membership extends Provenance {
  readonly organisation: Organisation;
  readonly role: MemberRole;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface PartnershipStep extends Provenance {
  readonly stage: PartnershipStage;
  /** `null`: the step is known but not dated; it never counts and is listed. */
  readonly date: CalendarDate | null;
}

/** A set of bodies that work together: never a pair, even when it has two members. */
export interface Partnership extends Provenance {
  readonly id: string;
  readonly title: LocalText;
  readonly form: string | null;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly evidence: EvidenceLevel | null;
  readonly url: string | null;
  readonly members: readonly Membership[];
  /** In the order of their dates, undated ones last. */
  readonly steps: readonly PartnershipStep[];
}

/** A partnership with fields of its own, to be spread: one read from columns has none. */
export function plainPartnership(of: Partnership): Partnership {
  return {
    id: of.id,
    title: of.title,
    form: of.form,
    start: of.start,
    end: of.end,
    themes: of.themes,
    countries: of.countries,
    evidence: of.evidence,
    url: of.url,
    source: of.source,
    note: of.note,
    illustrative: of.illustrative,
    members: of.members,
    steps: of.steps,
  };
}
