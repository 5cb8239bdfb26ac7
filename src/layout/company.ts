import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import { markRadius, markScale } from "./mark";
import { hostsOf, membershipsOf } from "./memberships";
import type { Memberships } from "./ties";

/** What both faces must know of the bodies to place them. */
export interface Company {
  readonly bodies: readonly Organisation[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly memberships: Memberships;
  /** The largest each mark may become. */
  readonly radius: Float32Array;
  /** Of the marks, 1 for a small programme. */
  readonly scale: number;
  /** Index of the authority each actor stands by; −1 for those that meet none and for all others. */
  readonly hosts: Int32Array;
}

const gathered = new WeakMap<Programme, Company>();

/** Over all partnerships ever, so that neither the reading date nor a filter moves anything; once for each programme. */
export function gatherCompany(programme: Programme): Company {
  const known = gathered.get(programme) ?? gather(programme);
  gathered.set(programme, known);
  return known;
}

function gather(programme: Programme): Company {
  const bodies = programme.organisations;
  const indexById = new Map(bodies.map((body, index) => [body.id, index]));
  const memberships = membershipsOf(programme, indexById);
  const scale = markScale(bodies);
  const radius = Float32Array.from(bodies, (body, index) =>
    markRadius(body, memberships.counts[index] ?? 0, scale),
  );
  return {
    bodies,
    indexById,
    memberships,
    radius,
    scale,
    hosts: hostsOf(bodies, indexById, memberships),
  };
}
