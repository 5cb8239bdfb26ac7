import { degreeOf, type AuthorityNetwork } from "./buildNetwork";
import { componentOf } from "./cohesion";
import type { NodeScores } from "./nodeScores";
import { areLinked, countCommon, haveCommon, packBits, type LinkBits } from "./packBits";
import { addTo } from "./rows";
import { sumOverLinks } from "./sumOverLinks";

/**
 * The heavy scores where a good part of all pairs is linked, as when large partnerships are taken for the pairs they
 * make: almost everybody is then one or two steps away. Two steps s–v–t are counted as common links of s and t, each
 * pair once; paths of three steps and more are left to the search.
 */
export class DensePass {
  /** What is so far or further is not scored here. */
  readonly reach = 3;
  readonly #network: AuthorityNetwork;
  readonly #scores: NodeScores;
  readonly #bits: LinkBits;
  readonly #component: Int32Array;
  readonly #componentSizes: Int32Array;
  readonly #regionInSlot: Int32Array;
  readonly #inverseDegrees: Float64Array;
  readonly #values: Float64Array;
  readonly #totals: Float64Array;
  readonly #rows: Int32Array;

  constructor(network: AuthorityNetwork, scores: NodeScores) {
    const bits = packBits(network);
    this.#network = network;
    this.#scores = scores;
    this.#bits = bits;
    this.#component = componentOf(network);
    this.#componentSizes = new Int32Array(network.ids.length);
    for (const component of this.#component) addTo(this.#componentSizes, component, 1);
    this.#regionInSlot = bits.inSlot.map((i) => network.regionOf[i] ?? -1);
    this.#inverseDegrees = Float64Array.from(bits.inSlot, (i) =>
      i < 0 || degreeOf(network, i) === 0 ? 0 : 1 / degreeOf(network, i),
    );
    this.#values = new Float64Array(bits.slots);
    this.#totals = new Float64Array(bits.slots);
    this.#rows = new Int32Array(bits.slots);
  }

  /** Adds what the pairs of `source` and those after it give. */
  scoreFrom(source: number): "has-far" | "all-near" {
    const degree = degreeOf(this.#network, source);
    const slot = this.#bits.slotOf[source] ?? 0;
    this.#scoreTwoSteps(slot);
    this.#scoreConstraint(slot);
    if (this.#hasFar(source, slot)) return "has-far";
    const others = (this.#componentSizes[this.#component[source] ?? 0] ?? 1) - 1;
    this.#scores.harmonic[source] = degree + (others - degree) / 2;
    return "all-near";
  }

  /** Those linked with `slot`, from a slot on, as the rows of the next sums. */
  #gatherRows(slot: number, from: number): number {
    let count = 0;
    for (let other = from; other < this.#bits.slots; other++) {
      if (areLinked(this.#bits, slot, other)) this.#rows[count++] = other;
    }
    this.#totals.fill(0, 0, count);
    return count;
  }

  #scoreTwoSteps(slot: number): void {
    const { firstWord, inSlot, slots } = this.#bits;
    const { betweenness, betweennessInterRegion } = this.#scores;
    const region = this.#regionInSlot[slot] ?? 0;
    this.#values.fill(0);
    for (let other = slot + 1; other < slots; other++) {
      if ((inSlot[other] ?? -1) < 0) continue;
      if (areLinked(this.#bits, slot, other)) this.#countClosed(slot, other);
      else {
        const paths = countCommon(this.#bits, slot, other, 0, this.#bits.words);
        if (paths > 0) this.#values[other] = 1 / paths;
      }
    }
    // Slots run region by region and come after the source's: first those of its region, then all others.
    const border = firstWord[region + 1] ?? 0;
    this.#addSums([betweenness], slot, [slot >>> 5, border]);
    this.#addSums([betweenness, betweennessInterRegion], slot, [border, this.#bits.words]);
  }

  /** To each one linked with `slot`, the sum of the values of those linked with it among the words. */
  #addSums(scores: readonly Float64Array[], slot: number, words: readonly [number, number]): void {
    const count = this.#gatherRows(slot, 0);
    sumOverLinks(this.#bits, this.#values, words, this.#rows, count, this.#totals);
    for (let r = 0; r < count; r++) {
      const v = this.#bits.inSlot[this.#rows[r] ?? 0] ?? 0;
      for (const score of scores) addTo(score, v, this.#totals[r] ?? 0);
    }
  }

  /** The pairs that the two make with each of their common neighbours, at both ends; pairs met twice count half. */
  #countClosed(a: number, b: number): void {
    const { firstWord, inSlot } = this.#bits;
    const { coordinator, gate, consultant, liaison } = this.#scores;
    const [g, h] = [this.#regionInSlot[a] ?? 0, this.#regionInSlot[b] ?? 0];
    let [all, inG, inH] = [0, 0, 0];
    for (let region = 0; region + 1 < firstWord.length; region++) {
      const common = countCommon(
        this.#bits,
        a,
        b,
        firstWord[region] ?? 0,
        firstWord[region + 1] ?? 0,
      );
      all += common;
      if (region === g) inG = common;
      if (region === h) inH = common;
    }
    const [i, j] = [inSlot[a] ?? 0, inSlot[b] ?? 0];
    if (g === h) {
      for (const end of [i, j]) {
        addTo(coordinator, end, inG / 2);
        addTo(gate, end, all - inG);
      }
      return;
    }
    addTo(consultant, i, inH / 2);
    addTo(consultant, j, inG / 2);
    for (const end of [i, j]) addTo(liaison, end, (all - inG - inH) / 2);
  }

  #scoreConstraint(slot: number): void {
    const { inSlot, words } = this.#bits;
    const { constraint } = this.#scores;
    for (let other = 0; other < this.#values.length; other++) {
      const isLinked = areLinked(this.#bits, slot, other);
      this.#values[other] = isLinked ? (this.#inverseDegrees[other] ?? 0) : 0;
    }
    const count = this.#gatherRows(slot, slot + 1);
    sumOverLinks(this.#bits, this.#values, [0, words], this.#rows, count, this.#totals);
    for (let r = 0; r < count; r++) {
      const other = this.#rows[r] ?? 0;
      const indirect = 1 + (this.#totals[r] ?? 0);
      addTo(constraint, inSlot[slot] ?? 0, (indirect * (this.#inverseDegrees[slot] ?? 0)) ** 2);
      addTo(constraint, inSlot[other] ?? 0, (indirect * (this.#inverseDegrees[other] ?? 0)) ** 2);
    }
  }

  /** Whether somebody can be reached, but only in three steps or more. */
  #hasFar(source: number, slot: number): boolean {
    const { inSlot, slots } = this.#bits;
    for (let other = 0; other < slots; other++) {
      const j = inSlot[other] ?? -1;
      if (j < 0 || j === source || this.#component[j] !== this.#component[source]) continue;
      if (!areLinked(this.#bits, slot, other) && !haveCommon(this.#bits, slot, other)) return true;
    }
    return false;
  }
}
