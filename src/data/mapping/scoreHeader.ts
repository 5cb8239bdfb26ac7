import type { ColumnProfile } from "./profileColumn";
import { HEADER_WORDS, partWords } from "./headerWords";
import { PARTY_WORDS, type PartyWords } from "./partyWords";
import { isSimilar } from "./similarNames";
import { columnOfTarget } from "./targets";

/** How well a header fits some words: 1 = it is one of them. */
export function scoreWords(header: string, words: readonly string[]): number {
  if (words.includes(header)) return 1;
  if (words.some((word) => isSimilar(word, header))) return 0.8;
  // «Data di inizio attività» holds «data di inizio»; a single short word inside says little.
  const inside = words.filter((word) => word.length > 3 && ` ${header} `.includes(` ${word} `));
  const longest = Math.max(0, ...inside.map((word) => word.length));
  return longest === 0 ? 0 : 0.4 + (0.35 * longest) / header.length;
}

const scores = new WeakMap<ColumnProfile, Map<string, number>>();

/** How well a column fits a target, from its header and its values; 0 = not at all. */
export function scoreTarget(profile: ColumnProfile, target: string): number {
  const known = scores.get(profile) ?? new Map<string, number>();
  scores.set(profile, known);
  const score = known.get(target) ?? findScore(profile, target);
  known.set(target, score);
  return score;
}

function findScore(profile: ColumnProfile, target: string): number {
  const [table = "", column = ""] = target.split(".");
  const bare = column.replaceAll("_", " ");
  const { words } = profile.folded;
  if (words === bare || words === `${table} ${bare}`) return fitted(profile, target, 1);
  const own = scoreWords(words, partWords(HEADER_WORDS[target]));
  const general = scoreWords(words, partWords(HEADER_WORDS[column]));
  return fitted(profile, target, Math.max(0.98 * own, 0.9 * general, scoreValues(profile, target)));
}

/** What values tell by themselves, where the header does not. */
function scoreValues({ looks, filled }: ColumnProfile, target: string): number {
  if (filled === 0) return 0;
  if (target === "organisations.istat") return 0.85 * looks.istat;
  if (target === "organisations.province") return looks.letters > 0.9 ? 0.75 : 0;
  return 0;
}

/** Values of another kind speak against a header. */
function fitted({ looks, filled }: ColumnProfile, target: string, score: number): number {
  if (filled === 0 || score === 0) return 0.9 * score;
  const type = columnOfTarget(target)?.type;
  if (type === "date") return score * (looks.date >= 0.5 ? 1 : 0.3);
  if (type === "number") return score * (looks.number >= 0.5 ? 1 : 0.3);
  const isForWords = type === "wording" || type === "code";
  return isForWords && looks.date > 0.9 && looks.number < 0.9 ? 0.3 * score : score;
}

export interface PartyScore {
  readonly score: number;
  readonly words: PartyWords | null;
}

/** How well a column fits as one of parties, and which words say so. */
export function scoreParty(profile: ColumnProfile): PartyScore {
  let best: PartyScore = { score: 0, words: null };
  for (const words of PARTY_WORDS) {
    const score = scoreWords(profile.folded.words, partWords(words.words));
    if (score > best.score) best = { score, words };
  }
  const { looks, filled } = profile;
  const isOther = filled > 0 && (looks.date > 0.5 || looks.number > 0.5 || looks.letters > 0.9);
  return isOther ? { ...best, score: 0.2 * best.score } : best;
}
