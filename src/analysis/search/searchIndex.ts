import { isTypoOf } from "./isTypoOf";
import { searchWords } from "./searchWords";

/** Something that can be found. */
export interface Findable {
  /** What people call it, in the language of the page. */
  readonly name: string;
  /** Other words it goes by: other languages, codes, abbreviations. */
  readonly aliases: readonly string[];
  /** Of two that fit as well the weightier comes first. */
  readonly weight: number;
}

/** Every word of the findable things, with who bears it. */
export interface SearchIndex<T extends Findable> {
  readonly items: readonly T[];
  readonly words: readonly string[];
  /** Of each word, the places in `items` of those that bear it, each once. */
  readonly bearers: readonly (readonly number[])[];
  /** Of each item, the words of its name. */
  readonly names: readonly (readonly string[])[];
}

/** Built once for a set and a language; neighbouring words are also kept as one, for «santagata». */
export function buildSearchIndex<T extends Findable>(items: readonly T[]): SearchIndex<T> {
  const bearersOf = new Map<string, number[]>();
  const names = items.map((item, index) => {
    const name = searchWords(item.name);
    for (const words of [name, ...item.aliases.map(searchWords)]) {
      const joined = words.slice(1).map((word, i) => (words[i] ?? "") + word);
      for (const word of [...words, ...joined]) {
        const bearers = bearersOf.get(word);
        if (!bearers) bearersOf.set(word, [index]);
        else if (bearers.at(-1) !== index) bearers.push(index);
      }
    }
    return name;
  });
  return { items, names, words: [...bearersOf.keys()], bearers: [...bearersOf.values()] };
}

const FIT = { whole: 16, beginning: 10, inside: 4, typo: 2 } as const;
/** For a name that begins with the first word typed. */
const BONUS_FOR_FIRST = 4;

/**
 * The things every typed word fits, best first: a whole word before the beginning of one, that before the inside of
 * one, and slips of the hand only where nothing else fits. Linear in the words and in the things.
 */
export function searchFor<T extends Findable>(index: SearchIndex<T>, text: string): readonly T[] {
  const { items, names } = index;
  const typed = searchWords(text);
  const [first] = typed;
  if (first === undefined) return [];
  const fits = typed.map((word) => fitsOf(index, word));
  const ranks = new Float64Array(items.length);
  let count = 0;
  items.forEach(({ weight }, item) => {
    if (!fits.every((fit) => (fit[item] ?? 0) > 0)) return;
    const name = names[item] ?? [];
    const fit = fits.reduce((sum, each) => sum + (each[item] ?? 0), 0) / typed.length;
    const bonus = name[0]?.startsWith(first) === true ? BONUS_FOR_FIRST : 0;
    ranks[count++] = rankOf(fit + bonus, weight, name.length, item);
  });
  const best = ranks.subarray(0, count).sort();
  return Array.from(best, (rank) => items[rank % MOST_ITEMS]).filter(
    (thing) => thing !== undefined,
  );
}

const MOST_ITEMS = 2 ** 24;
const MOST_WEIGHT = 2 ** 12;
const MOST_WORDS = 2 ** 6;
const MOST_FIT = 2 ** 8;

/** Fit, weight, length of the name and place as one whole number, so that sorting asks no function: the least is best. */
function rankOf(fit: number, weight: number, words: number, item: number): number {
  const lessFit = MOST_FIT - 1 - Math.round(fit * 8);
  const lessWeight = MOST_WEIGHT - 1 - Math.min(MOST_WEIGHT - 1, Math.round(weight));
  const length = Math.min(MOST_WORDS - 1, words);
  return ((lessFit * MOST_WEIGHT + lessWeight) * MOST_WORDS + length) * MOST_ITEMS + item;
}

/** How well each item fits one typed word; 0 = not at all. */
function fitsOf({ items, words, bearers }: SearchIndex<Findable>, typed: string): Uint8Array {
  const fits = new Uint8Array(items.length);
  let isFound = false;
  const take = (place: number, fit: number) => {
    isFound = true;
    for (const item of bearers[place] ?? []) if ((fits[item] ?? 0) < fit) fits[item] = fit;
  };
  words.forEach((word, place) => {
    const at = word.indexOf(typed);
    if (at === -1 || (at > 0 && typed.length < 3)) return;
    take(place, at > 0 ? FIT.inside : word === typed ? FIT.whole : FIT.beginning);
  });
  if (isFound) return fits;
  words.forEach((word, place) => {
    if (isTypoOf(typed, word)) take(place, FIT.typo);
  });
  return fits;
}
