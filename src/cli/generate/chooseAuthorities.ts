import type { AuthorityNames, Material, Part, RawRecord, Seat } from "./material";
import { degrees } from "./surroundings";
import { makeRandom, pickOne, shuffle, type Random } from "./random";

/** An authority as the generator sees it: its record, and the part it plays. */
export interface Authority {
  readonly id: string;
  /** Its name without the word for its kind, as other names build on it. */
  readonly place: string;
  readonly kind: string;
  readonly seat: Seat;
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
  const taken = new Set(chosen.map((authority) => authority.seat.istat));
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
  const candidates = new Map<string, Candidate>();
  for (const seat of material.provinces) candidates.set(seat.istat, { seat, kind: "provincia" });
  for (const seat of material.seats) candidates.set(seat.istat, { seat, kind: "comune" });
  return candidates;
}

function fromRecord(record: RawRecord, candidates: ReadonlyMap<string, Candidate>): Authority {
  const id = String(record["id"]);
  const candidate = candidates.get(String(record["istat"]));
  if (!candidate) throw new Error(`No seat for the authority ${id} («${String(record["istat"])}»)`);
  const { seat, kind } = candidate;
  return { id, place: seat.name, kind, seat, part: "main", weight: 2, joined: null, record: null };
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
  const part = participant ? (participant.part ?? "main") : drawPart(random);
  const { joined, left, weight = 1 } = participant ?? {};
  const { region, province, istat, lon, lat, population } = seat;
  const who = { id, ...nameOf(pattern, place), role: "authority", kind };
  const body = { ...who, region, province, istat, lon, lat };
  const record = {
    ...body,
    ...(population === null ? {} : { population }),
    ...(joined === undefined ? {} : { joined }),
    ...(left === undefined ? {} : { left }),
    phase: "new",
    illustrative: true,
  };
  return { id, place, kind, seat, part, weight, joined: joined ?? null, record };
}

function synthetic(number: number, material: Material, random: Random): Authority {
  const pattern = material.authorityNames.synthetic;
  const near = pickOne(material.seats, random);
  if (!near) throw new Error("The roster of seats is empty");
  const id = `${pattern.prefix}-${number}`;
  const name = nameOf(pattern, String(number));
  const lon = degrees(near.lon + (random.next() - 0.5) * 0.1);
  const lat = degrees(near.lat + (random.next() - 0.5) * 0.1);
  const seat: Seat = { ...near, istat: "", lon, lat, population: null };
  const { region, province } = near;
  const kind = "comune";
  const body = { id, ...name, role: "authority", kind, region, province, lon, lat };
  const record = { ...body, phase: "new", illustrative: true };
  const part = drawPart(random);
  return { id, place: `Ente ${number}`, kind, seat, part, weight: 1, joined: null, record };
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
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 56);
}
