import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type * as Meetings from "../../../src/layout/findMeetings";
import type * as Measuring from "../../../src/analysis/progress/measureIndicator";
import { showView } from "../showView";

const counts = vi.hoisted(() => ({ links: 0, measured: 0 }));

vi.mock("../../../src/layout/findMeetings", async (original) => {
  const own = await original<typeof Meetings>();
  return {
    ...own,
    findMeetings: (...given: Parameters<typeof own.findMeetings>) => {
      counts.links += 1;
      return own.findMeetings(...given);
    },
  };
});

vi.mock("../../../src/analysis/progress/measureIndicator", async (original) => {
  const own = await original<typeof Measuring>();
  return {
    ...own,
    measureIndicator: (...given: Parameters<typeof own.measureIndicator>) => {
      counts.measured += 1;
      return own.measureIndicator(...given);
    },
  };
});

beforeEach(() => Object.assign(counts, { links: 0, measured: 0 }));

const settled = () => screen.findByRole("slider");

describe("the work of a step on the overview", () => {
  it("is for a filter neither the links of the day again, nor the results", async () => {
    const { goTo } = await showView("/?al=2012-06-30");
    await settled();
    expect(counts.links).toBe(1);
    expect(counts.measured).toBeGreaterThan(0);
    const { measured } = counts;
    // Of a single region the results would be shown: those are measured for it.
    for (const filter of ["&regioni=15,16", "&tema=turismo", "&ampiezza=locale", ""]) {
      await goTo(`/?al=2012-06-30${filter}`);
    }
    expect(counts).toEqual({ links: 1, measured });
  });

  it("is for another date the links once, and each indicator once", async () => {
    const { goTo, dataSet } = await showView("/?al=2012-06-30");
    await settled();
    Object.assign(counts, { links: 0, measured: 0 });
    await goTo("/?al=2011-06-30");
    expect(counts).toEqual({ links: 1, measured: dataSet.programme.indicators.length });
    await goTo("/?al=2012-06-30");
    expect(counts).toEqual({ links: 1, measured: dataSet.programme.indicators.length });
  });
});
