import type { AuthorityNames, Material, NamePattern, Part, RawRecord, Seat } from "./material";
import { makeRandom, pickOne, shuffle, type Random } from "./random";

/** An authority as the generator sees it: its record, and the part it plays. */
export interface Authority {
  readonly id: string;
  /** Its name without the word for its kind, as other names build on it. */
  readonly place: string;
  readonly kind: string;
  readonly region: string;
  readonly istat: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly part: Part;
  readonly weight: number;
  readonly joined: string | null;
  /** `null`: the record is among those the set is built around. */
  readonly record: RawRecord | null;
}

interface Candidate {
  readonly seat: Seat;
  readonly kind: "comune" | "provincia";
}

/** The real ones first, then those the material names, then others of the roster by lot, then synthetic ones. */
export function chooseAuthorities(
  count: number,
  around: readonly RawRecord[],
  material: Material,
  seed: number,
): Authority[] {
  const random = makeRandom(seed, "authorities");
  const candidates = listCandidates(material);
  const chosen = around.map((record) => fromRecord(record, candidates));
  const taken = new Set(chosen.map((authority) => authority.istat));
  const ids = new Set(chosen.map((authority) => authority.id));
  const named = new Set(material.participants.map((participant) => participant.istat));
  const others = [...candidates.values()].filter(({ seat }) => !named.has(seat.istat));
  for (const { seat, kind } of [
    ...material.participants.flatMap(({ istat }) => candidates.get(istat) ?? []),
    ...shuffle(others, random),
  ]) {
    if (chosen.length >= count) break;
    if (taken.has(seat.istat)) continue;
    chosen.push(fromSeat(seat, kind, material, ids, random));
  }
  while (chosen.length < count) chosen.push(synthetic(chosen.length + 1, material, random));
  return chosen;
}

function listCandidates(material: Material): Map<string, Candidate> {
  return new Map([
    ...material.provinces.map((seat) => [seat.istat, { seat, kind: "provincia" }] as const),
    ...material.seats.map((seat) => [seat.istat, { seat, kind: "comune" }] as const),
  ]);
}

function fromRecord(record: RawRecord, candidates: ReadonlyMap<string, Candidate>): Authority {
  const istat = String(record["istat"] ?? "");
  const candidate = candidates.get(istat);
  if (!candidate) throw new Error(`No seat for the authority ${String(record["id"])} («${istat}»)`);
  const { seat, kind } = candidate;
  return {
    ...{ id: String(record["id"]), place: seat.name, kind, region: seat.region, istat },
    ...{ lon: seat.lon, lat: seat.lat, part: "main", weight: 2, joined: null, record: null },
  };
}

function fromSeat(
  seat: Seat,
  kind: Candidate["kind"],
  material: Material,
  ids: Set<string>,
  random: Random,
): Authority {
  const participant = material.participants.find(({ istat }) => istat === seat.istat);
  const names: AuthorityNames = material.authorityNames;
  const place = names.exceptions[seat.istat]?.place ?? seat.name;
  const pattern = names[kind];
  const plain = `${pattern.prefix}-${slug(place)}`;
  const id = ids.has(plain) ? `${plain}-${seat.istat}` : plain;
  ids.add(id);
  const { joined, left } = participant ?? {};
  return {
    ...{ id, place, kind, region: seat.region, istat: seat.istat, lon: seat.lon, lat: seat.lat },
    part: participant ? (participant.part ?? "main") : drawPart(random),
    weight: participant?.weight ?? 1,
    joined: joined ?? null,
    record: {
      id,
      ...nameOf(pattern, place),
      role: "authority",
      kind,
      region: seat.region,
      province: seat.province,
      istat: seat.istat,
      ...(seat.population === null ? {} : { population: seat.population }),
      ...(joined === undefined ? {} : { joined }),
      ...(left === undefined ? {} : { left }),
      phase: "new",
      illustrative: true,
    },
  };
}

function synthetic(number: number, material: Material, random: Random): Authority {
  const pattern = material.authorityNames.synthetic;
  const near = pickOne(material.seats, random);
  if (!near) throw new Error("The roster of seats is empty");
  const id = `${pattern.prefix}-${number}`;
  const lon = round(near.lon + (random.next() - 0.5) * 0.1);
  const lat = round(near.lat + (random.next() - 0.5) * 0.1);
  const { region } = near;
  return {
    ...{ id, place: String(number), kind: "comune", region, istat: null, lon, lat },
    ...{ part: drawPart(random), weight: 1, joined: null },
    record: {
      ...{ id, ...nameOf(pattern, String(number)), role: "authority", kind: "comune" },
      ...{ region, province: near.province, lon, lat, phase: "new", illustrative: true },
    },
  };
}

function drawPart(random: Random): Part {
  const lot = random.next();
  if (lot < 0.2) return "isolated";
  if (lot < 0.32) return "own-region";
  return lot < 0.37 ? "island" : "main";
}

/** Italian name and English twin after a pattern. */
export function nameOf(
  pattern: { readonly it: string; readonly en: string },
  place: string,
): { name: string; name_en: string } {
  const fill = (text: string) => text.replace("{place}", place).replace("{number}", place);
  return { name: fill(pattern.it), name_en: fill(pattern.en) };
}

/** A name as an id: `Sant'Agata de' Goti` → `sant-agata-de-goti`. */
export function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{Mark}/gu, "");
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 48);
}

/** Degrees to about ten metres. */
export function round(degrees: number): number {
  return Math.round(degrees * 10000) / 10000;
}

export type { NamePattern };
