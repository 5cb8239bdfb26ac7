import { placeKind, type Writing } from "./bodyMention";
import { foldPlace } from "./foldBody";
import type { Roster, RosterBody } from "./roster";
import { nameIndex, type NameIndex } from "./similarNames";
import type { DoubtReason } from "./survey";

export interface RosterFinding {
  /** The one it is, without doubt. */
  readonly body: RosterBody | null;
  readonly by: "istat" | "name" | null;
  /** Those that it may be. */
  readonly candidates: readonly { readonly body: RosterBody; readonly reason: DoubtReason }[];
}

const NOTHING: RosterFinding = { body: null, by: null, candidates: [] };

/** Looks a body up by its ISTAT code, then by name and place, then by similar names. */
export function findInRoster(writing: Writing, roster: Roster | null): RosterFinding {
  if (!roster || (writing.country !== null && writing.country !== "IT")) return NOTHING;
  const kind = placeKind(writing);
  if (kind === "regione" || (kind === null && writing.kind !== null)) return NOTHING;
  const named = bodiesNamed(writing, roster).filter((body) => kind === null || body.kind === kind);
  if (writing.istat !== null) {
    const coded = roster.byIstat.get(writing.istat);
    if (coded) return findByCode(writing, coded, named);
  }
  if (named.length === 0) {
    const similar = similarIndex(roster).similarTo(writing.full);
    const fits = similar.filter((body) => kind === null || body.kind === kind);
    return doubt(fits, "similar-name");
  }
  const here = named.filter((body) => isThere(writing, body));
  const [only] = here;
  if (only && here.length === 1) return { body: only, by: "name", candidates: [] };
  if (here.length === 0) return doubt(named, "other-place");
  return doubt(here, here.some((body) => body.kind !== here[0]?.kind) ? "kind" : "other-place");
}

function findByCode(
  writing: Writing,
  coded: RosterBody,
  named: readonly RosterBody[],
): RosterFinding {
  const isNamedSo = coresOf(writing).includes(foldPlace(coded.name));
  if (isNamedSo && isThere(writing, coded)) return { body: coded, by: "istat", candidates: [] };
  const others = named.filter((body) => body !== coded);
  return doubt([coded, ...others], isNamedSo ? "other-place" : "code-and-name");
}

function doubt(bodies: readonly RosterBody[], reason: DoubtReason): RosterFinding {
  return { body: null, by: null, candidates: bodies.map((body) => ({ body, reason })) };
}

function bodiesNamed(writing: Writing, roster: Roster): readonly RosterBody[] {
  return [...new Set(coresOf(writing).flatMap((core) => roster.byCore.get(core) ?? []))];
}

function coresOf({ core, otherCores }: Writing): readonly string[] {
  return [core, ...otherCores];
}

function isThere({ province, region }: Writing, body: RosterBody): boolean {
  return (
    (province === null || province === body.province) && (region === null || region === body.region)
  );
}

const indexes = new WeakMap<Roster, NameIndex<RosterBody>>();

/** Under their names alone and with what they are, made when first asked for. */
function similarIndex(roster: Roster): NameIndex<RosterBody> {
  const made = indexes.get(roster);
  if (made) return made;
  const index = nameIndex<RosterBody>();
  for (const [core, bodies] of roster.byCore) {
    for (const body of bodies) {
      index.add(core, body);
      index.add(`${body.kind} ${core}`, body);
    }
  }
  indexes.set(roster, index);
  return index;
}
