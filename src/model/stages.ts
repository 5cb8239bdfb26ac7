/** How far a partnership has come; `ended` keeps what it had reached, `withdrawn` counts nowhere. */
export const PARTNERSHIP_STAGES = [
  "proposed",
  "drafted",
  "approved",
  "signed",
  "active",
  "ended",
  "withdrawn",
] as const;
export type PartnershipStage = (typeof PARTNERSHIP_STAGES)[number];

/** The stages that build on one another, in order: «at least signed» means `signed` or `active`. */
export const REACHED_STAGES = ["proposed", "drafted", "approved", "signed", "active"] as const;
export type ReachedStage = (typeof REACHED_STAGES)[number];

export const CAPACITY_TRACKS = ["plan", "skills", "setup"] as const;
export type CapacityTrack = (typeof CAPACITY_TRACKS)[number];

/** How far an authority has come on one track; `revoked` drops out from its date. */
export const CAPACITY_STAGES = ["started", "drafted", "approved", "in-use", "revoked"] as const;
export type CapacityStage = (typeof CAPACITY_STAGES)[number];

/** From which parts of the territory the Italian members of a partnership come. */
export const SPANS = ["interregional", "local", "single"] as const;
export type Span = (typeof SPANS)[number];

/** What stands behind a partnership, from weakest to strongest. */
export const EVIDENCE_LEVELS = [
  "declared",
  "documented",
  "approved",
  "signed",
  "joint-project",
] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];
