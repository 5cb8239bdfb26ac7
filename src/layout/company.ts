import type { Organisation } from "../model/organisation";
import type { Programme } from "../model/programme";
import { markRadius, markScale } from "./mark";
import { hostsOf } from "./placeActors";
import { tiesOf, type Ties } from "./ties";

/** What both faces must know of the bodies to place them. */
export interface Company {
  readonly bodies: readonly Organisation[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly ties: Ties;
  /** The largest each mark may become. */
  readonly radius: Float32Array;
  /** Index of the authority each actor stands by. */
  readonly hosts: readonly (number | null)[];
}

/** Over all partnerships ever, so that neither the reading date nor a filter moves anything. */
export function gatherCompany(programme: Programme): Company {
  const bodies = programme.organisations;
  const indexById = new Map(bodies.map((body, index) => [body.id, index]));
  const ties = tiesOf(programme);
  const scale = markScale(bodies);
  const radius = Float32Array.from(bodies, (body, index) =>
    markRadius(body, ties.counts[index] ?? 0, scale),
  );
  return { bodies, indexById, ties, radius, hosts: hostsOf(bodies, indexById, ties) };
}
