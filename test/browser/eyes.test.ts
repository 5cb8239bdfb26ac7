import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROUTES, STATES, type State } from "./accessStates";
import { foreignColours, paintedColours, wordsOnOwnColour } from "./forcedColours";
import { goWithin } from "./goWithin";
import { eventually, useBrowser } from "./page";
import { coloursOf, resultsOf, waitForOverview } from "./overviewPage";
import { smallLetters } from "./smallLetters";
import { violationsOf } from "./violations";

const open = useBrowser();

const EXPECTED = [/404|LoadError/];
const PHONE = { width: 360, height: 740 };

/** Walks the states, and gathers what is said of each, each line once. */
async function inEach(
  page: Page,
  states: readonly State[],
  look: () => Promise<readonly string[]>,
): Promise<string[]> {
  const met = new Map<string, string>();
  for (const { title, address, act } of states) {
    await goWithin(page, address);
    await act?.(page);
    for (const line of await look()) if (!met.has(line)) met.set(line, title);
    if (act) await page.keyboard.press("Escape");
  }
  return [...met].map(([line, title]) => `${title}: ${line}`);
}

describe("at 400 %, which is 320 px wide", () => {
  it("nothing makes a page scroll sideways", async () => {
    const page = await open("", { viewport: { width: 320, height: 640 }, expected: EXPECTED });
    const wide = await inEach(page, [...ROUTES, ...STATES], async () => {
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      return excess > 0 ? [`${excess} px too wide`] : [];
    });
    expect(wide).toEqual([]);
  });

  it("everything is there with text at 200 %", async () => {
    const page = await open("#/", { viewport: { width: 640, height: 400 } });
    await waitForOverview(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    expect(await resultsOf(page).isVisible()).toBe(true);
  });
});

describe("on a narrow phone", () => {
  it("sentence, results, picture and time are all there, one below the other", async () => {
    const page = await open("#/", { viewport: PHONE, hasTouch: true });
    await waitForOverview(page);
    const tops = await Promise.all(
      [
        resultsOf(page),
        page.getByRole("region", { name: "La rete" }),
        page.getByRole("region", { name: "Data di lettura" }),
      ].map(async (part) => (await part.boundingBox())?.y ?? -1),
    );
    expect(tops.every((top) => top > 0)).toBe(true);
    expect(new Set(tops.map(Math.round)).size).toBe(3);
  });
});

describe("with the text spacing of WCAG 1.4.12", () => {
  it("no words are cut that were not before", async () => {
    const page = await open("", { viewport: PHONE, expected: EXPECTED });
    const cut = await inEach(page, ROUTES, async () => {
      await spaceText(page, false);
      const before = new Set(await cutWords(page));
      await spaceText(page, true);
      const after = (await cutWords(page)).filter((words) => !before.has(words));
      await spaceText(page, false);
      return after;
    });
    expect(cut).toEqual([]);
  });
});

describe("for whoever asks for more contrast", () => {
  it.each(["light", "dark"] as const)("every text has 7:1, %s", async (colorScheme) => {
    const page = await open("", {
      colorScheme,
      contrast: "more",
      expected: EXPECTED,
      prepare: (blank) => blank.addInitScript({ content: axe.source }),
    });
    const faint = await inEach(page, ROUTES, () => violationsOf(page, ["color-contrast-enhanced"]));
    expect(faint).toEqual([]);
  });
});

describe("letters", () => {
  it.each([{ width: 1280, height: 800 }, PHONE])(
    "are 12 px or more on every page, in drawings too, $width px wide",
    async (viewport) => {
      const page = await open("", { viewport, expected: EXPECTED });
      expect(await inEach(page, ROUTES, () => smallLetters(page))).toEqual([]);
    },
  );
});

describe("in a low window", () => {
  it("the chart of agreements does not lie upon its legend", async () => {
    const page = await open("#/?faccia=tempo&confronto=2011-06-30", {
      viewport: { width: 1100, height: 800 },
    });
    await waitForOverview(page);
    const edges = () =>
      page.evaluate(() => {
        const boxOf = (part: string) => document.querySelector(part)?.getBoundingClientRect();
        const chart = boxOf(".agreements-picture");
        const legend = boxOf(".agreements-face .picture-legend");
        return chart && legend ? legend.top - chart.bottom : null;
      });
    await eventually(edges).toBeGreaterThanOrEqual(0);
  });
});

describe("under forced colours", () => {
  it.each(["light", "dark"] as const)(
    "the picture has the reader's colours, %s",
    async (scheme) => {
      const page = await open("#/", { colorScheme: scheme, expected: [/willReadFrequently/] });
      await waitForOverview(page);
      const before = await paintedColours(page);
      expect(before.foreign).not.toEqual([]);
      // Asked for while the page is open: the picture is painted again.
      await page.emulateMedia({ forcedColors: "active" });
      await eventually(async () => (await paintedColours(page)).foreign).toEqual([]);
      expect((await paintedColours(page)).hasInk).toBe(true);
      expect(await coloursOf(page)).toBeGreaterThan(1);
    },
  );

  it("every drawing has the reader's colours and every word can be read, on every page", async () => {
    const page = await open("", { forcedColors: "active", expected: EXPECTED });
    const faults = await inEach(page, [...ROUTES, ...STATES], async () => [
      ...(await foreignColours(page)),
      ...(await wordsOnOwnColour(page)),
    ]);
    expect(faults).toEqual([]);
  });
});

describe("with reduced motion", () => {
  it("nothing moves by itself, and nothing glides from one face or page to the next", async () => {
    const page = await open("", { reducedMotion: "reduce" });
    const moving = await inEach(page, ROUTES, () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 1)
          .map(({ effect }) => (effect as KeyframeEffect | null)?.target?.className ?? "?"),
      ),
    );
    expect(moving).toEqual([]);
  });
});

/** Spaces the text as WCAG 1.4.12 says, or as before; by a sheet of the browser's, which the content policy lets be. */
function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  return page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, isSpaced);
}

/** Words that lie partly outside a box that hides what is outside it. What ends in «…» on purpose is said whole elsewhere. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("#main *, header *")) {
      const style = getComputedStyle(element);
      const hides = [style.overflowX, style.overflowY].some(
        (way) => way === "hidden" || way === "clip",
      );
      if (!hides || element.matches(".for-ears") || style.textOverflow === "ellipsis") continue;
      if (style.webkitLineClamp !== "none" || element.clientHeight < 8) continue;
      const high = element.scrollHeight - element.clientHeight;
      const wide = element.scrollWidth - element.clientWidth;
      if ((high > 3 || wide > 3) && element.innerText.trim() !== "") {
        cut.push(`${element.tagName}.${element.className}: ${element.innerText.slice(0, 60)}`);
      }
    }
    return cut;
  });
}
