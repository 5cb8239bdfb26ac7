import { degreeOf, type AuthorityNetwork } from "./buildNetwork";
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
  readonly #values: Float64Array;
  readonly #totals: Float64Array;
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
    this.#values = new Float64Array(bits.slots);
    this.#totals = new Float64Array(bits.slots);
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
      this.#scoreTwoSteps(slot, (slot - first) * this.#bits.slots, count, after);
      this.#scoreConstraint(slot, count, after);
      return !this.#scoreNear(source, slot, count);
    });
  }

  /** Region by region, so that those between two are told apart by region. */
  #countCommon(first: number): void {
    const { firstWord, slots } = this.#bits;
    const own = this.#regionInSlot[first] ?? 0;
    this.#common.fill(0);
    for (let region = 0; region + 1 < firstWord.length; region++) {
      const [from, to] = [firstWord[region] ?? 0, firstWord[region + 1] ?? 0];
      const counts = this.#kernel.countCommon(first, BLOCK, [from, to]);
      for (let row = 0; row < BLOCK; row++) {
        const end = (row + 1) * slots;
        for (let at = row * slots + first; at < end; at++) addTo(this.#common, at, counts[at] ?? 0);
        const [left, right] = [row * slots + from * 32, row * slots + to * 32];
        this.#inOther.set(counts.subarray(left, right), left);
      }
      if (region === own) this.#inOwn.set(counts);
    }
  }

  #scoreTwoSteps(slot: number, row: number, count: number, after: number): void {
    const { firstWord, slots, words } = this.#bits;
    const { betweenness, betweennessInterRegion } = this.#scores;
    const border = firstWord[(this.#regionInSlot[slot] ?? 0) + 1] ?? 0;
    this.#values.fill(0, 0, slot + 1);
    for (let other = slot + 1; other < slots; other++) {
      const paths = this.#common[row + other] ?? 0;
      this.#values[other] = paths === 0 ? 0 : 1 / paths;
    }
    for (let r = after; r < count; r++) {
      const other = this.#linked[r] ?? 0;
      this.#values[other] = 0;
      this.#addClosed(slot, other, row + other);
    }
    // Slots run region by region and come after the source's: first those of its region, then all others.
    this.#addSums([betweenness], count, [2 * (slot >>> 6), border]);
    this.#addSums([betweenness, betweennessInterRegion], count, [border, words]);
  }

  /** To each one linked, the sum of the values of those linked with it among the words. */
  #addSums(scores: readonly Float64Array[], count: number, words: readonly [number, number]): void {
    this.#totals.fill(0, 0, count);
    this.#kernel.sumOverLinks(this.#values, words, this.#linked, count, this.#totals);
    for (const score of scores) {
      for (let r = 0; r < count; r++) {
        addTo(score, this.#bits.inSlot[this.#linked[r] ?? 0] ?? 0, this.#totals[r] ?? 0);
      }
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
      addTo(coordinator, i, inOwn / 2);
      addTo(coordinator, j, inOwn / 2);
      addTo(gate, i, all - inOwn);
      addTo(gate, j, all - inOwn);
      return;
    }
    const inOther = this.#inOther[at] ?? 0;
    addTo(consultant, i, inOther / 2);
    addTo(consultant, j, inOwn / 2);
    addTo(liaison, i, (all - inOwn - inOther) / 2);
    addTo(liaison, j, (all - inOwn - inOther) / 2);
  }

  #scoreConstraint(slot: number, count: number, after: number): void {
    const { inSlot, words } = this.#bits;
    const { constraint } = this.#scores;
    const onward = this.#linked.subarray(after, count);
    this.#values.fill(0);
    for (let r = 0; r < count; r++) {
      const other = this.#linked[r] ?? 0;
      this.#values[other] = this.#inverseDegrees[other] ?? 0;
    }
    this.#totals.fill(0, 0, count);
    this.#kernel.sumOverLinks(this.#values, [0, words], onward, onward.length, this.#totals);
    const own = this.#inverseDegrees[slot] ?? 0;
    let sum = 0;
    for (let r = 0; r < onward.length; r++) {
      const other = onward[r] ?? 0;
      const indirect = 1 + (this.#totals[r] ?? 0);
      sum += (indirect * own) ** 2;
      addTo(constraint, inSlot[other] ?? 0, (indirect * (this.#inverseDegrees[other] ?? 0)) ** 2);
    }
    addTo(constraint, inSlot[slot] ?? 0, sum);
  }

  /** Whether all that can be reached is near; then also how near. */
  #scoreNear(source: number, slot: number, degree: number): boolean {
    const others = (this.#componentSizes[this.#component[source] ?? 0] ?? 1) - 1;
    if (!areAllNear(this.#bits, slot, this.#linked.subarray(0, degree), others)) return false;
    this.#scores.harmonic[source] = degree + (others - degree) / 2;
    return true;
  }
}
