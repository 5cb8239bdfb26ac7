import { groupBy } from "../../model/groupBy";
import { assignColumns, columnMapping, type Assignment, type TableProposal } from "./assignColumns";
import type { TableShape } from "./mapping";
import type { ColumnProfile } from "./profileColumn";
import { scoreParty, scoreTarget, type PartyScore } from "./scoreHeader";
import { AGREEMENT_TARGETS, isAboutBody, PARTY } from "./targets";

interface PartyColumn extends PartyScore {
  readonly profile: ColumnProfile;
}

const LEAST_PARTY_SCORE = 0.6;

const BODY_TARGETS = AGREEMENT_TARGETS.filter((target) => isAboutBody(target));
const OWN_TARGETS = AGREEMENT_TARGETS.filter((target) => !isAboutBody(target) && target !== PARTY);

/** A table of agreements, pairs or memberships, if its columns speak of parties; else `null`. */
export function proposeAgreements(profiles: readonly ColumnProfile[]): TableProposal | null {
  const parties = findParties(profiles);
  const rest = profiles.filter((profile) => !parties.some((party) => party.profile === profile));
  const titled = [...assignColumns(rest, ["partnerships.title"])][0]?.[0];
  const shape = shapeOf(parties, rest.find(({ header }) => header === titled) ?? null);
  return shape === null ? null : proposeAs(shape, profiles, parties);
}

/** As much of it as the columns allow, for a reader who says what the table is. */
export function proposeLoosely(profiles: readonly ColumnProfile[]): TableProposal {
  return proposeAs("agreements", profiles, findParties(profiles));
}

function findParties(profiles: readonly ColumnProfile[]): readonly PartyColumn[] {
  const scored = profiles.map((profile) => ({ profile, ...scoreParty(profile) }));
  return chooseParties(
    // «Oggetto», a letter from «Soggetto», is what it says it is.
    scored.filter(
      ({ profile, score }) =>
        score >= LEAST_PARTY_SCORE && score >= bestScore(profile, OWN_TARGETS),
    ),
  );
}

function bestScore(profile: ColumnProfile, targets: readonly string[]): number {
  return Math.max(...targets.map((target) => scoreTarget(profile, target)));
}

function proposeAs(
  shape: TableShape,
  profiles: readonly ColumnProfile[],
  parties: readonly PartyColumn[],
): TableProposal {
  const rest = profiles.filter((profile) => !parties.some((party) => party.profile === profile));
  const ofBody = rest.filter((profile) => fitsBody(profile, parties, shape !== "agreements"));
  const own = assignColumns(
    rest.filter((profile) => !ofBody.includes(profile)),
    OWN_TARGETS,
  );
  const about = assignToBodies(ofBody, parties, profiles);
  const columns = profiles.map((profile): Assignment => {
    const slot = parties.findIndex((party) => party.profile === profile);
    const party = parties[slot];
    if (party) return { mapping: partyMapping(party, slot + 1), confidence: party.score };
    const ofParty = about.get(profile.header);
    const found = ofParty ?? own.get(profile.header);
    const mapping = columnMapping(profile, found?.target ?? null, { slot: ofParty?.slot ?? null });
    return { mapping, confidence: found?.score ?? 0 };
  });
  return { shape, table: null, columns };
}

/** Whether a column speaks of a party rather than of the agreement. */
function fitsBody(
  profile: ColumnProfile,
  parties: readonly PartyColumn[],
  isAboutOne: boolean,
): boolean {
  const ofBody = bestScore(withoutParty(profile, parties), BODY_TARGETS);
  // Where a row is about one body or two, «Paese» is more likely theirs.
  return ofBody > 0 && ofBody * (isAboutOne ? 1.12 : 1) > bestScore(profile, OWN_TARGETS);
}

/** Columns that tell of parties; where there are none, those that merely name bodies. */
function chooseParties(parties: readonly PartyColumn[]): readonly PartyColumn[] {
  const telling = parties.filter(({ words }) => words?.isTelling);
  if (telling.length === 0) {
    const [first, ...others] = parties;
    return first ? [first, ...others.filter((party) => areCounterparts(first, party))] : [];
  }
  const hasLead = telling.some(({ words }) => words?.role === "lead");
  const plain = parties.filter(({ words, score }) => !words?.isTelling && score === 1);
  // «Ente» beside «Partner»: the body itself is a party too, unless the lead is named.
  return hasLead
    ? telling
    : parties.filter((party) => telling.includes(party) || plain[0] === party);
}

/** «Ente A» and «Ente B», «Primo ente» and «Secondo ente», «Ente 1» and «Ente 2»: one word or number apart. */
function areCounterparts(a: PartyColumn, b: PartyColumn): boolean {
  const [one, other] = [a.profile.folded, b.profile.folded];
  const [words, others] = [one.words.split(" "), other.words.split(" ")];
  if (one.words === other.words) return one.number !== other.number;
  const apart = words.filter((word, index) => word !== others[index]);
  return words.length > 1 && words.length === others.length && apart.length === 1;
}

function partyMapping({ profile, words }: PartyColumn, slot: number) {
  const { role = null, kind = null } = words ?? {};
  return columnMapping(profile, PARTY, { slot, role, kind, separator: profile.separator });
}

function shapeOf(parties: readonly PartyColumn[], title: ColumnProfile | null): TableShape | null {
  const [first] = parties;
  if (!first) return null;
  const isTelling = parties.some(({ words }) => words?.isTelling);
  const hasSeveral = parties.some(({ profile }) => profile.separator !== null);
  const isRepeated = title !== null && title.distinct < title.filled;
  if (parties.length === 1 && !hasSeveral) return isRepeated ? "memberships" : null;
  const arePlain = parties.every(({ words }) => (words?.role ?? null) === null);
  const isPair = parties.length === 2 && !hasSeveral;
  if (isPair && (arePlain || title === null)) return "pairs";
  return isTelling || title !== null ? "agreements" : null;
}

interface AboutBody {
  readonly target: string;
  readonly slot: number;
  readonly score: number;
}

function assignToBodies(
  columns: readonly ColumnProfile[],
  parties: readonly PartyColumn[],
  profiles: readonly ColumnProfile[],
): ReadonlyMap<string, AboutBody> {
  const bySlot = groupBy(columns, (profile) => String(slotFor(profile, parties, profiles)));
  const found = new Map<string, AboutBody>();
  for (const [slot, own] of bySlot) {
    const bare = own.map((profile) => withoutParty(profile, parties));
    for (const [header, { target, score }] of assignColumns(bare, BODY_TARGETS)) {
      found.set(header, { target, score, slot: Number(slot) });
    }
  }
  return found;
}

/** The party whose number or telling word the header shares, else the one before it, else the first. */
function slotFor(
  profile: ColumnProfile,
  parties: readonly PartyColumn[],
  profiles: readonly ColumnProfile[],
): number {
  const { words, number } = profile.folded;
  const byNumber = parties.findIndex(({ profile: party }) => party.folded.number === number);
  if (number !== null && byNumber >= 0) return byNumber + 1;
  const byWord = parties.findIndex((party) =>
    tellingWords(party).some((word) => hasWord(words, word)),
  );
  if (byWord >= 0) return byWord + 1;
  const at = profiles.indexOf(profile);
  const before = parties.findLastIndex((party) => profiles.indexOf(party.profile) < at);
  return Math.max(0, before) + 1;
}

function withoutParty(profile: ColumnProfile, parties: readonly PartyColumn[]): ColumnProfile {
  const telling = new Set(parties.flatMap(tellingWords));
  const words = profile.folded.words.split(" ").filter((word) => !telling.has(word));
  if (words.length === 0) return profile;
  return { ...profile, folded: { ...profile.folded, words: words.join(" ") } };
}

const GENERIC = new Set([
  "ente",
  "enti",
  "nome",
  "comune",
  "comuni",
  "provincia",
  "organizzazione",
  "soggetto",
  "parte",
]);

/** What tells a party's header from another's: «capofila», «A». */
function tellingWords({ profile }: PartyColumn): readonly string[] {
  return profile.folded.words.split(" ").filter((word) => !GENERIC.has(word));
}

function hasWord(words: string, word: string): boolean {
  return ` ${words} `.includes(` ${word} `);
}
