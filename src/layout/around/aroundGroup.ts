import type { MarkShape } from "../mark";

/** A body around the one in the middle. */
export interface AroundNode {
  readonly id: string;
  readonly name: string;
  /** Its short name, cut where there is no room. */
  readonly label: string;
  readonly shape: MarkShape;
  /** Its region's place in the programme's order; -1 = none. */
  readonly region: number;
  /** How many partnerships join the two: the line is as broad. */
  readonly ties: number;
  readonly isIllustrative: boolean;
  /** Leads the partnership. */
  readonly isLead: boolean;
}

/** Bodies that stand together under a name: a region, the countries abroad. The first are shown first. */
export interface AroundGroup {
  readonly key: string;
  readonly label: string;
  readonly nodes: readonly AroundNode[];
}
