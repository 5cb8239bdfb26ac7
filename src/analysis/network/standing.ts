import type { Organisation } from "../../model/organisation";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { brokerageOf, type Brokerage } from "./brokerage";
import { UNKNOWN_REGION } from "./authorityNumbers";
import { networkAt, type AuthorityNetwork } from "./buildNetwork";
import { agreementRows, degreeOf, neighbourRows } from "./neighbours";
import { rowAt } from "./rows";
import { tiesByRegion } from "./tiesByRegion";

/** A figure of one authority, what it counts, and how many of the others stand below and level with it. */
export interface Standing<Item> {
  readonly items: readonly Item[];
  readonly comparison: Comparison;
}

export interface Comparison {
  readonly others: number;
  readonly below: number;
  readonly level: number;
}

/** An authority's place among all authorities of the programme on the day. */
export interface PlaceInNetwork {
  readonly agreements: Standing<PartnershipAt>;
  readonly partners: Standing<Organisation>;
  /** Region ids among its partners, its own where it has a partner there. */
  readonly regions: Standing<string>;
  readonly interregional: readonly PartnershipAt[];
  readonly roles: Brokerage;
  /** How many regions have an authority. */
  readonly regionsInAll: number;
}

/** `null` for a body that is no authority of the day. */
export function placeInNetwork(at: ProgrammeAt, id: string): PlaceInNetwork | null {
  const network = networkAt(at);
  const i = network.ids.indexOf(id);
  if (i === -1) return null;
  const { organisationById } = at.programme;
  const own = [...rowAt(agreementRows(network), i)].flatMap((p) => network.partnerships[p] ?? []);
  const regionCounts = network.ids.map((_, j) => regionsAround(network, j).length);
  return {
    agreements: {
      items: own,
      comparison: compare(
        agreementRows(network).of.map(({ length }) => length),
        i,
      ),
    },
    partners: {
      items: [...rowAt(neighbourRows(network), i)].flatMap(
        (j) => organisationById.get(network.ids[j] ?? "") ?? [],
      ),
      comparison: compare(
        network.ids.map((_, j) => degreeOf(network, j)),
        i,
      ),
    },
    regions: { items: regionsAround(network, i), comparison: compare(regionCounts, i) },
    interregional: own.filter(({ span }) => span === "interregional"),
    roles: brokerageOf(network, i),
    regionsInAll: network.regions.filter((region) => region !== UNKNOWN_REGION).length,
  };
}

function regionsAround(network: AuthorityNetwork, i: number): readonly string[] {
  const ties = tiesByRegion(network)[i] ?? new Int32Array();
  return network.regions.filter((region, g) => region !== UNKNOWN_REGION && (ties[g] ?? 0) > 0);
}

function compare(values: readonly number[], i: number): Comparison {
  const own = values[i] ?? 0;
  return {
    others: values.length - 1,
    below: values.filter((value) => value < own).length,
    level: values.filter((value) => value === own).length - 1,
  };
}
