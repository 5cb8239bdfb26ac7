import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { resultsOf, sheetOf, stageOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

const LAPTOPS = [
  { width: 1280, height: 720 },
  { width: 1366, height: 650 },
];
const TABLET = { width: 820, height: 1180 };
const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 640 };
const WIDE = { width: 1440, height: 900 };

/** What the typeface moves when it takes the place of the device's own; the goal of a good page is 0.1. */
const BY_LETTERS_ALONE = 0.01;

describe("the overview in windows of other shapes", () => {
  it.each(LAPTOPS)("leaves the picture two fifths of a low one: $width × $height", async (low) => {
    const page = await open("#/?faccia=rete", { viewport: low });
    await waitForOverview(page);
    const box = await stageOf(page).boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(0.4 * low.height);
    const foot = await page.getByRole("slider", { name: /Data di lettura/ }).boundingBox();
    expect((foot?.y ?? Infinity) + (foot?.height ?? 0)).toBeLessThan(low.height);
  });

  it.each(
    [SMALL_PHONE, PHONE, TABLET, ...LAPTOPS, WIDE].flatMap((viewport) =>
      ["it", "en"].map((language) => ({ ...viewport, language })),
    ),
  )("opens without moving what is read: $width × $height, $language", async (asked) => {
    const { language, ...viewport } = asked;
    const page = await open(`#/?lingua=${language}`, { viewport });
    await waitForOverview(page);
    await page.getByRole("slider").first().waitFor();
    expect(await shiftOf(page)).toBeLessThan(BY_LETTERS_ALONE);
  });

  it.each(
    [SMALL_PHONE, { width: 360, height: 740 }, PHONE, { width: 600, height: 960 }, TABLET].flatMap(
      (viewport) => ["it", "en"].map((language) => ({ ...viewport, language })),
    ),
  )(
    "opens under fingers without moving what is read: $width × $height, $language",
    async (asked) => {
      const { language, ...viewport } = asked;
      const page = await open(`#/?lingua=${language}`, { viewport, hasTouch: true });
      await waitForOverview(page);
      await page.getByRole("slider").first().waitFor();
      expect(await shiftOf(page)).toBeLessThan(BY_LETTERS_ALONE);
    },
  );

  it("is written as wide by what the device has until the typeface has come", async () => {
    const page = await open("#/");
    await waitForOverview(page);
    for (const { family, weight, share } of await standInsOf(page)) {
      expect(Math.abs(share - 1), `${family} ${weight}`).toBeLessThan(0.025);
    }
  });

  it("draws the network tall beside the results of an upright one", async () => {
    const page = await open("#/?faccia=rete", { viewport: TABLET });
    await waitForOverview(page);
    await eventually(() => filledHeight(page)).toBeGreaterThan(0.8);
  });

  it.each([
    ["takes the results' place beside the picture", TABLET, false],
    ["leaves the results where it comes up from below", PHONE, true],
  ])("has a sheet that %s", async (_, viewport, isSeen) => {
    const page = await open("#/?scelta=risultato:R3", { viewport });
    await waitForOverview(page);
    await sheetOf(page).waitFor();
    expect(await resultsOf(page).isVisible()).toBe(isSeen);
  });
});

/** How much has moved since the page was asked for, as browsers reckon it: share of the window times share of its length. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Nobody is called where nothing moved.
        setTimeout(resolve, 500, 0);
      }),
  );

/** The page's words in the letters that stand in, where the device has them: their width as a share of the typeface's. */
const standInsOf = (page: Page) =>
  page.evaluate(async () => {
    const context = document.createElement("canvas").getContext("2d");
    const widthOf = (font: string) => {
      if (!context) return NaN;
      context.font = font;
      return context.measureText(document.body.innerText).width;
    };
    const faces = [...document.fonts].filter(({ family }) => family.includes("Stand-in"));
    const loaded = await Promise.allSettled(faces.map((face) => face.load()));
    return faces
      .filter((_, i) => loaded[i]?.status === "fulfilled")
      .map(({ family, weight: weights }) => {
        const [weight = ""] = weights.split(" ");
        const share =
          widthOf(`${weight} 20px ${family}`) / widthOf(`${weight} 20px "Titillium Web"`);
        return { family, weight, share };
      });
  });

/** The share of the stage's height in which anything is drawn. */
const filledHeight = (page: Page) =>
  stageOf(page).evaluate((stage) => {
    const canvas = [...stage.querySelectorAll("canvas")].at(-1);
    const {
      data = [],
      width = 1,
      height = 1,
    } = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    const rows = new Set<number>();
    for (let i = 3; i < data.length; i += 4) if (data[i]) rows.add(Math.floor(i / (4 * width)));
    return (Math.max(...rows) - Math.min(...rows)) / height;
  });
