import type { AuthorityNetwork } from "./buildNetwork";
import { degreeOf } from "./neighbours";
import { componentOf } from "./cohesion";
import type { KernelMaker, LinkKernel } from "./linkKernel";
import { emptyScores, type NodeScores } from "./nodeScores";
import { areAllNear, listLinked, packBits, type LinkBits } from "./packBits";
import { addTo } from "./rows";

/** Slots taken together: what they are compared with is then read once. */
const BLOCK = 8;

/**
 * The heavy scores where a good part of all pairs is linked, as when large partnerships are taken for the pairs they
 * make: almost everybody is then one or two steps away. Two steps s–v–t are counted as common links of s and t, each
 * pair once; paths of three steps and more are left to the search.
 */
export class DensePass {
  /** What is so far or further is not scored here. */
  readonly reach = 3;
  readonly blocks: number;
  #scores: NodeScores = emptyScores(0);
  readonly #bits: LinkBits;
  readonly #kernel: LinkKernel;
  readonly #component: Int32Array;
  readonly #componentSizes: Int32Array;
  readonly #regionInSlot: Int32Array;
  readonly #inverseDegrees: Float64Array;
  /** Two values of each slot; their sums for each one linked, over slots of the source’s region and over the others. */
  readonly #values: Float64Array;
  readonly #inRegion: Float64Array;
  readonly #outside: Float64Array;
  /** 1/degree of those linked that stand before the one at hand; Σ 1/degree over the links shared with each linked. */
  readonly #degreesBefore: Float64Array;
  readonly #indirect: Float64Array;
  /** The slots linked with the one at hand, in order. */
  readonly #linked: Int32Array;
  /** Common links of each slot of a block and all after it: all, those in the region of the one, and of the other. */
  readonly #common: Int32Array;
  readonly #inOwn: Int32Array;
  readonly #inOther: Int32Array;

  constructor(network: AuthorityNetwork, makeKernel: KernelMaker) {
    const bits = packBits(network);
    this.blocks = bits.slots / BLOCK;
    this.#bits = bits;
    this.#kernel = makeKernel(bits);
    this.#component = componentOf(network);
    this.#componentSizes = new Int32Array(network.ids.length);
    for (const component of this.#component) addTo(this.#componentSizes, component, 1);
    this.#regionInSlot = bits.inSlot.map((i) => network.regionOf[i] ?? -1);
    this.#inverseDegrees = Float64Array.from(bits.inSlot, (i) =>
      i < 0 || degreeOf(network, i) === 0 ? 0 : 1 / degreeOf(network, i),
    );
    this.#values = new Float64Array(2 * bits.slots);
    this.#inRegion = new Float64Array(2 * bits.slots);
    this.#outside = new Float64Array(2 * bits.slots);
    this.#degreesBefore = new Float64Array(bits.slots);
    this.#indirect = new Float64Array(bits.slots);
    this.#linked = new Int32Array(bits.slots);
    this.#common = new Int32Array(BLOCK * bits.slots);
    this.#inOwn = new Int32Array(BLOCK * bits.slots);
    this.#inOther = new Int32Array(BLOCK * bits.slots);
  }

  /** Adds what the pairs of a block of slots and those after each give; the authorities that have somebody far away. */
  scoreBlock(block: number, scores: NodeScores): readonly number[] {
    this.#scores = scores;
    const first = block * BLOCK;
    const sources = this.#bits.inSlot.subarray(first, first + BLOCK).filter((i) => i >= 0);
    if (sources.length === 0) return [];
    this.#countCommon(first);
    return [...sources].filter((source) => {
      const slot = this.#bits.slotOf[source] ?? 0;
      const count = listLinked(this.#bits, slot, this.#linked);
      const onward = this.#linked.findIndex((other) => other > slot);
      const after = onward === -1 || onward >= count ? count : onward;
      this.#weighOthers(slot, (slot - first) * this.#bits.slots, count, after);
      this.#scoreTwoSteps(slot, count);
      this.#scoreConstraint(slot, count, after);
      return !this.#scoreNear(source, slot, count);
    });
  }

  /** Region by region, so that those between two are told apart by region. */
  #countCommon(first: number): void {
    const { firstWord, slots } = this.#bits;
    const own = this.#regionInSlot[first] ?? 0;
    const common = this.#common;
    common.fill(0);
    for (let region = 0; region + 1 < firstWord.length; region++) {
      const [from, to] = [firstWord[region] ?? 0, firstWord[region + 1] ?? 0];
      const counts = this.#kernel.countCommon(first, BLOCK, [from, to]);
      for (let row = 0; row < BLOCK; row++) {
        const end = (row + 1) * slots;
        for (let at = row * slots + first; at < end; at++) {
          common[at] = (common[at] ?? 0) + (counts[at] ?? 0);
        }
        const [left, right] = [row * slots + from * 32, row * slots + to * 32];
        this.#inOther.set(counts.subarray(left, right), left);
      }
      if (region === own) this.#inOwn.set(counts);
    }
  }

  /**
   * To each slot the two values summed over those linked with it: its share of the paths of two steps from the source,
   * which slots before the source have given already, and 1/degree of the source's own links.
   */
  #weighOthers(slot: number, row: number, count: number, after: number): void {
    this.#values.fill(0);
    for (let other = slot + 1; other < this.#bits.slots; other++) {
      const paths = this.#common[row + other] ?? 0;
      if (paths > 0) this.#values[2 * other] = 1 / paths;
    }
    this.#degreesBefore.fill(0, 0, slot);
    for (let r = 0; r < count; r++) {
      const other = this.#linked[r] ?? 0;
      const inverse = this.#inverseDegrees[other] ?? 0;
      this.#values[2 * other] = 0;
      this.#values[2 * other + 1] = inverse;
      if (r < after) this.#degreesBefore[other] = inverse;
      else this.#addClosed(slot, other, row + other);
    }
  }

  #scoreTwoSteps(slot: number, count: number): void {
    const { firstWord, words, inSlot } = this.#bits;
    const { betweenness, betweennessInterRegion } = this.#scores;
    // Slots run region by region and come after the source's: first those of its region, then all others.
    const border = firstWord[(this.#regionInSlot[slot] ?? 0) + 1] ?? 0;
    const borders = [wordsBefore(slot), border, words];
    const [own, others] = [this.#inRegion, this.#outside];
    this.#kernel.sumTwoOverLinks(this.#values, borders, this.#linked, count, [own, others]);
    for (let r = 0; r < count; r++) {
      const i = inSlot[this.#linked[r] ?? 0] ?? 0;
      add(betweenness, i, (own[2 * r] ?? 0) + (others[2 * r] ?? 0));
      add(betweennessInterRegion, i, others[2 * r] ?? 0);
    }
  }

  /** The pairs that the two make with each of their common neighbours, at both ends; pairs met twice count half. */
  #addClosed(a: number, b: number, at: number): void {
    const { inSlot } = this.#bits;
    const { coordinator, gate, consultant, liaison } = this.#scores;
    const [i, j] = [inSlot[a] ?? 0, inSlot[b] ?? 0];
    const all = this.#common[at] ?? 0;
    const inOwn = this.#inOwn[at] ?? 0;
    if (this.#regionInSlot[a] === this.#regionInSlot[b]) {
      add(coordinator, i, inOwn / 2);
      add(coordinator, j, inOwn / 2);
      add(gate, i, all - inOwn);
      add(gate, j, all - inOwn);
      return;
    }
    const inOther = this.#inOther[at] ?? 0;
    add(consultant, i, inOther / 2);
    add(consultant, j, inOwn / 2);
    add(liaison, i, (all - inOwn - inOther) / 2);
    add(liaison, j, (all - inOwn - inOther) / 2);
  }

  #scoreConstraint(slot: number, count: number, after: number): void {
    const { inSlot } = this.#bits;
    const { constraint } = this.#scores;
    const onward = this.#linked.subarray(after, count);
    const before: readonly [number, number] = [0, wordsBefore(slot)];
    const indirect = this.#indirect;
    this.#kernel.sumOverLinks(this.#degreesBefore, before, onward, onward.length, indirect);
    const own = this.#inverseDegrees[slot] ?? 0;
    let sum = 0;
    for (let r = 0; r < onward.length; r++) {
      const other = onward[r] ?? 0;
      const at = 2 * (after + r) + 1;
      const later = (this.#inRegion[at] ?? 0) + (this.#outside[at] ?? 0);
      const both = 1 + (indirect[r] ?? 0) + later;
      sum += (both * own) ** 2;
      add(constraint, inSlot[other] ?? 0, (both * (this.#inverseDegrees[other] ?? 0)) ** 2);
    }
    add(constraint, inSlot[slot] ?? 0, sum);
  }

  /** Whether all that can be reached is near; then also how near. */
  #scoreNear(source: number, slot: number, degree: number): boolean {
    const others = (this.#componentSizes[this.#component[source] ?? 0] ?? 1) - 1;
    if (!areAllNear(this.#bits, slot, this.#linked.subarray(0, degree), others)) return false;
    this.#scores.harmonic[source] = degree + (others - degree) / 2;
    return true;
  }
}

/** Whole pairs of words with slots before one only. */
function wordsBefore(slot: number): number {
  return 2 * (slot >>> 6);
}

/** One kind of array only, for a loop that never ends. */
function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}
