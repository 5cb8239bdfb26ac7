import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  askStates,
  pickByState,
  stateNumber,
  stateOf,
  statesOf,
  type PartnershipState,
} from "../../src/analysis/partnershipStates";
import { programmeAt } from "../../src/analysis/programmeAt";
import { isAsked } from "../../src/analysis/progress/throughMeasure";
import { PARTNERSHIP_STAGES, REACHED_STAGES, SPANS } from "../../src/model/stages";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { buildProgrammeFrom } from "../fixtures/dataSet";
import { RUNS } from "../fixtures/propertyRuns";
import { dayAt, shippedTables } from "../fixtures/shownSet";

const state: fc.Arbitrary<PartnershipState> = fc.record({
  stage: fc.constantFrom(null, ...PARTNERSHIP_STAGES),
  reached: fc.constantFrom(null, ...REACHED_STAGES),
  started: fc.boolean(),
  active: fc.boolean(),
  span: fc.constantFrom(...SPANS),
  international: fc.boolean(),
});

const measure = fc.record({
  kind: fc.constant("partnerships" as const),
  span: fc.constantFrom(...SPANS, "any" as const, "international" as const),
  stage: fc.constantFrom(...PARTNERSHIP_STAGES),
});

const shipped = buildProgrammeFrom(shippedTables());
const day = fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2013-12-31") });

describe("the states of partnerships", () => {
  it("have one number each, and no two the same", () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(stateNumber(one) === stateNumber(other)).toBe(isSame);
        expect(stateNumber({ ...one })).toBe(stateNumber(one));
        expect(stateOf(stateNumber(one))).toEqual(one);
      }),
      RUNS,
    );
  });

  it("pick what a filter picks, ask about each state only once, and are known of what was picked", () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 60 }), measure, (states, asked) => {
        const questions: number[] = [];
        const picked = pickByState(states, (one) => {
          questions.push(stateNumber(one));
          return isAsked(one, asked);
        });
        const reachedBy = ({ reached }: PartnershipState) =>
          reached === null ? 0 : 1 + REACHED_STAGES.indexOf(reached);
        expect([...askStates(states, reachedBy)]).toEqual(states.map(reachedBy));
        expect(picked).toEqual(states.filter((one) => isAsked(one, asked)));
        expect(new Set(questions).size).toBe(questions.length);
        expect([...statesOf(picked)]).toEqual(picked.map(stateNumber));
      }),
      RUNS,
    );
  });

  it("are those of the day, however many days and filters were read before", () => {
    const regions = fc.subarray(["15", "16", "18", "19"]);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, regions), { minLength: 1, maxLength: 5 }), (asked) => {
        for (const [on, chosen] of asked) {
          const scope = { ...WHOLE_PROGRAMME, regions: chosen };
          const at = programmeAt(shipped, on, scope);
          const alone = programmeAt({ ...shipped }, on, scope);
          expect([...statesOf(at.partnerships)]).toEqual(at.partnerships.map(stateNumber));
          expect(at.network).toEqual(alone.network);
          expect(at.inPreparation).toEqual(alone.inPreparation);
          expect(at.network).toEqual(
            at.partnerships.filter(({ started, stage }) => started && stage !== "withdrawn"),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
