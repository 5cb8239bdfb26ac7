import type { Organisation } from "../../model/organisation";
import { brokerage, standingBetween, type Brokerage } from "../network/brokerage";
import { networkAt } from "../network/buildNetwork";
import { agreementRows, degreeOf } from "../network/neighbours";
import { regionsReached } from "../network/participation";
import { rowAt } from "../network/rows";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";

/** An authority by how far across regions it reaches. */
export interface Bridge {
  readonly body: Organisation;
  readonly regionsReached: number;
  /** Partnerships of the network with authorities of other regions. */
  readonly interregional: readonly PartnershipAt[];
  readonly partners: number;
  readonly roles: Brokerage;
}

const known = new WeakMap<ProgrammeAt, readonly Bridge[]>();

/** Authorities in scope with a partner, the widest reach first: regions, interregional partnerships, roles, id. Reckoned once. */
export function bridges(at: ProgrammeAt): readonly Bridge[] {
  const found = known.get(at) ?? bridgesOf(at);
  known.set(at, found);
  return found;
}

function bridgesOf(at: ProgrammeAt): readonly Bridge[] {
  const network = networkAt(at);
  const reached = regionsReached.valuesOf(network);
  const roles = brokerage(network);
  const inScope = new Set(at.authorities.map(({ id }) => id));
  const agreements = agreementRows(network);
  const found = network.ids.flatMap((id, i): readonly Bridge[] => {
    const body = at.programme.organisationById.get(id);
    const role = roles[i];
    const partners = degreeOf(network, i);
    if (body === undefined || role === undefined || partners === 0 || !inScope.has(id)) return [];
    const interregional: PartnershipAt[] = [];
    for (const p of rowAt(agreements, i)) {
      const item = network.partnerships[p];
      if (item?.span === "interregional") interregional.push(item);
    }
    return [{ body, regionsReached: reached[i] ?? 0, interregional, partners, roles: role }];
  });
  return found.toSorted(
    (a, b) =>
      b.regionsReached - a.regionsReached ||
      b.interregional.length - a.interregional.length ||
      standingBetween(b.roles) - standingBetween(a.roles) ||
      (a.body.id < b.body.id ? -1 : 1),
  );
}
