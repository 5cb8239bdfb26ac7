/** A comune or a provincia as ISTAT names it. */
export interface RosterBody {
  /** Six digits for a comune, three for a provincia. */
  readonly istat: string;
  readonly name: string;
  readonly kind: "comune" | "provincia";
  /** Two letters. */
  readonly province: string;
  /** ISTAT code of the region. */
  readonly region: string;
}

/** The comuni and province that a set's bodies are matched with (`loadRoster`, `readRoster`). */
export interface Roster {
  readonly bodies: readonly RosterBody[];
  readonly byIstat: ReadonlyMap<string, RosterBody>;
  /** ISTAT code of a region → its name. */
  readonly regionNames: ReadonlyMap<string, string>;
}
