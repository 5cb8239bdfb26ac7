import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnRows } from "../../src/analysis/drawnRows";
import { findChangeDays } from "../../src/analysis/findChangeDays";
import { linksAt, type Link } from "../../src/analysis/linksAt";
import { drawnPartnerships, programmeAt } from "../../src/analysis/programmeAt";
import { stateFrom } from "../../src/layout/lookOfLinks";
import { findPairs, knownPairs } from "../../src/layout/pairIndex";
import { LINK_KINDS, LINK_STATES, linkEnds } from "../../src/layout/scene";
import { standingLinks, type StandingLinks } from "../../src/layout/standingLinks";
import { allAtOnce } from "../../src/model/inSteps";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { dayAt } from "../fixtures/shownSet";
import { whoStays } from "../fixtures/whoStays";
import { placement, programme } from "./shippedPicture";

const still = whoStays(programme);
allAtOnce(findChangeDays(still.partnerships));
const days = fc.integer({ min: dayAt("2009-06-01"), max: dayAt("2014-12-31") });
const wholeOn = (day: number) => programmeAt(still, day, WHOLE_PROGRAMME);

function plainly({ key, kind, partnerships }: Link) {
  const [isActive, isStarted] = [
    partnerships.some(({ active }) => active),
    partnerships.some(({ started }) => started),
  ];
  return {
    key,
    kind,
    state: stateFrom(isActive, isStarted),
    partnerships: partnerships.length,
    illustrative: partnerships.every(({ partnership }) => partnership.illustrative),
  };
}

function columnsOf({ columns }: StandingLinks) {
  return Array.from({ length: columns.count }, (_, link) => ({
    key: linkEnds({ placement, links: columns }, link).join("~"),
    kind: LINK_KINDS[columns.kind[link] ?? 0],
    state: LINK_STATES[columns.state[link] ?? 0],
    partnerships: columns.partnerships[link],
    illustrative: columns.illustrative[link] === 1,
  }));
}

describe("the links of a day, from the pairs that meet on any day", () => {
  it("are those of the analysis in their order, day after day, where nobody comes or goes", () => {
    let inAnotherOrder = 0;
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 4 }), (asked) => {
        const [first, ...others] = asked.map((day) => {
          const whole = wholeOn(day);
          const standing = standingLinks(placement, whole);
          expect(columnsOf(standing)).toEqual(linksAt(whole).map(plainly));
          const { source } = knownPairs(placement.indexById, drawnRows(whole).membership) ?? {};
          const isFirst = standing.columns.source.every((end, link) => source?.[link] === end);
          if (!isFirst) inAnotherOrder += 1;
          return source;
        });
        expect(others.every((source) => source === first)).toBe(true);
      }),
      { numRuns: 15 },
    );
    expect(inAnotherOrder).toBeGreaterThan(0);
  });

  it("are those on which the partnerships marked run", () => {
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.boolean()), (day, choices) => {
        const whole = wholeOn(day);
        const drawn = drawnPartnerships(whole);
        const marked = Uint8Array.from(drawn, () => (choices.next().value === true ? 1 : 0));
        const chosen = new Set(drawn.filter((_, at) => marked[at] === 1));
        const isIn = (link: Link) => link.partnerships.some((item) => chosen.has(item));
        const { linksIn } = standingLinks(placement, whole);
        expect([...linksIn(marked)]).toEqual(linksAt(whole).map((link) => (isIn(link) ? 1 : 0)));
      }),
      { numRuns: 15 },
    );
  });

  it("are looked for once, as long as nobody comes or goes", () => {
    const membersOn = (day: string) => drawnRows(wholeOn(dayAt(day))).membership;
    const first = allAtOnce(findPairs(placement, membersOn("2012-06-30")));
    expect(allAtOnce(findPairs(placement, membersOn("2011-03-01")))).toBe(first);
    const elsewhere = { ...placement, indexById: new Map(placement.indexById) };
    expect(allAtOnce(findPairs(elsewhere, membersOn("2012-06-30")))).not.toBe(first);
  });
});
