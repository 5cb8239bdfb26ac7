import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { generateFiles } from "../../src/cli/generate/runGenerate";
import { writeFiles } from "../../src/cli/generate/writeTables";
import { pictureOf, stageOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";
import { serveFolders, type StaticSite } from "./staticSite";

/** WebGL by a program: there is no graphics card where tests run. */
const open = useBrowser(["--use-angle=swiftshader", "--enable-unsafe-swiftshader"]);

/** Enough links for the painters of large pictures, and bodies of every kind. */
const SIZE = { authorities: 300, actors: 100, partners: 100, partnerships: 800, seed: 1 };

let folder: string;
let site: StaticSite;
/** The agreement of most members. */
let largest: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rete-painters-"));
  await writeFiles(folder, await generateFiles(SIZE, null));
  largest = largestIn(JSON.parse(readFileSync(join(folder, "members.json"), "utf8")) as Member[]);
  site = await serveFolders({ "/": `${inject("siteFolder")}/`, "/altri/molti/": `${folder}/` });
});

interface Member {
  readonly partnership: string;
}

function largestIn(members: readonly Member[]): string {
  const times = new Map<string, number>();
  for (const { partnership } of members) times.set(partnership, (times.get(partnership) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As if what paints by WebGL here were a card: the page takes neither a slow one nor a program in its place. */
async function trustWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /* oxlint-disable typescript/unbound-method -- called with their owners */
    const { getContext } = HTMLCanvasElement.prototype;
    const { getParameter } = WebGL2RenderingContext.prototype;
    /* oxlint-enable typescript/unbound-method */
    const renderers = [0x9246, WebGL2RenderingContext.RENDERER];
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: "webgl2", wanted?: WebGLContextAttributes) {
        const options = { ...wanted, failIfMajorPerformanceCaveat: false };
        return getContext.call(this, kind, kind === "webgl2" ? options : wanted);
      },
    });
    Object.assign(WebGL2RenderingContext.prototype, {
      getParameter(this: WebGL2RenderingContext, name: number): unknown {
        return renderers.includes(name) ? "a card" : getParameter.call(this, name);
      },
    });
  });
}

/** What the browser says of WebGL by a program, and when its context is taken away. */
const ABOUT_WEBGL = /WebGL|GPU stall/;

/** Four times as many pixels take too long without a card: fewer of the page. */
function screenOf(deviceScaleFactor: number) {
  const viewport =
    deviceScaleFactor === 1 ? { width: 1280, height: 800 } : { width: 1040, height: 560 };
  return { deviceScaleFactor, viewport };
}

/** As where nothing may be drawn beside the page: the worker that draws lines does not start. */
async function refuseRaster(page: Page): Promise<void> {
  await page.route(/rasterWorker/, (route) => route.fulfill({ status: 404 }));
}

/** A face of many, painted with WebGL or without, at rest. */
async function openMany(
  hasWebGl: boolean,
  deviceScaleFactor = 1,
  prepare = hasWebGl ? trustWebGl : undefined,
  face: "map" | "network" = "network",
  selected = "",
): Promise<Page> {
  const address = `?dati=altri/molti/#/?faccia=${face === "map" ? "mappa" : "rete"}${selected}`;
  const page = await open(new URL(address, site.url).href, {
    site: site.url,
    ...screenOf(deviceScaleFactor),
    expected: [ABOUT_WEBGL, ...(prepare === refuseRaster ? [/rasterWorker|404/] : [])],
    ...(prepare && { prepare }),
  });
  await waitForOverview(page);
  await eventually(() => stageOf(page).getAttribute("data-face")).toBe(face);
  await eventually(() => webGlCanvases(page)).toBe(hasWebGl ? 1 : 0);
  await pictureOf(page);
  return page;
}

function webGlCanvases(page: Page): Promise<number> {
  return stageOf(page).evaluate(
    (stage) =>
      [...stage.querySelectorAll<HTMLCanvasElement>("canvas.picture-ground")].filter(
        (canvas) => !canvas.hidden && canvas.getContext("webgl2") !== null,
      ).length,
  );
}

const shotOf = async (page: Page) => (await stageOf(page).screenshot()).toString("base64");

/** The same picture by the painter of prints and exports, which is the measure of the others. */
async function printedShot(page: Page, isOfAll = true): Promise<string> {
  await stageOf(page).evaluate((stage) => {
    for (const ground of stage.querySelectorAll<HTMLElement>(".picture-ground")) {
      ground.style.display = "none";
    }
    // On the screen, what is printed is not seen.
    const paper = stage.querySelector<HTMLElement>(".picture-paper");
    Object.assign(paper?.style ?? {}, { width: "100%", height: "100%" });
  });
  const before = await widestCanvas(page);
  // What prints is fetched once somebody is there.
  await page.mouse.move(5, 5);
  await eventually(async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    return widestCanvas(page);
  }).not.toBe(before);
  await pictureOf(page);
  // Too many lines to be strokes: the paper says so. What is picked leaves only its own.
  const foot = await page.locator(".print-foot").textContent();
  expect(foot?.includes("un’unica immagine")).toBe(isOfAll);
  return shotOf(page);
}

const widestCanvas = (page: Page) =>
  stageOf(page).evaluate((stage) =>
    Math.max(...[...stage.querySelectorAll("canvas")].map(({ width }) => width)),
  );

interface Difference {
  /** Levels of 255, on average. */
  readonly mean: number;
  /** Share of pixels that differ by more than 32 levels. */
  readonly far: number;
}

/** Pixel against pixel, after both are blurred over one pixel of the page: edges are smoothed in several ways. */
async function compare(one: string, other: string, ratio: number, slack = 4): Promise<Difference> {
  const desk = await open("about:blank");
  const difference = await desk.evaluate(
    async ({ shots, blur, mostApart }) => {
      const bitmaps = await Promise.all(
        shots.map((shot) => {
          const bytes = Uint8Array.from(atob(shot), (letter) => letter.codePointAt(0) ?? 0);
          return createImageBitmap(new Blob([bytes], { type: "image/png" }));
        }),
      );
      // A box that ends within a pixel is cut before or after it.
      const [width, height] = [
        Math.min(...bitmaps.map((bitmap) => bitmap.width)),
        Math.min(...bitmaps.map((bitmap) => bitmap.height)),
      ];
      const [a, b] = bitmaps.map((bitmap) => {
        if (bitmap.width + bitmap.height > width + height + mostApart) throw new Error("two sizes");
        const context = new OffscreenCanvas(width, height).getContext("2d");
        if (!context) throw new Error("no canvas to compare on");
        context.filter = `blur(${blur}px)`;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      });
      if (!a || !b) throw new Error("nothing to compare");
      let sum = 0;
      let far = 0;
      for (let at = 0; at < a.length; at += 4) {
        const channels = [0, 1, 2].map((c) => Math.abs((a[at + c] ?? 0) - (b[at + c] ?? 0)));
        sum += channels.reduce((all, level) => all + level, 0) / 3;
        if (Math.max(...channels) > 32) far += 1;
      }
      return { mean: sum / (a.length / 4), far: far / (a.length / 4) };
    },
    { shots: [one, other], blur: ratio, mostApart: slack },
  );
  await desk.close();
  return difference;
}

const MEAN = 3.5;
const FAR = 0.015;

describe("the painters of large pictures, in the browser", () => {
  it.each([
    [1, "network", ""],
    [2, "network", ""],
    [1, "map", ""],
    // With its hull, its diamond and its spokes.
    [1, "map", "and an agreement"],
  ] as const)(
    "paint what is printed, at %d device pixels for one: %s %s",
    async (ratio, face, picked) => {
      const selected = picked === "" ? "" : `&scelta=accordo:${largest}`;
      const [card, plain] = await Promise.all([
        openMany(true, ratio, trustWebGl, face, selected),
        openMany(false, ratio, undefined, face, selected),
      ]);
      const [byCard, byPage] = [await shotOf(card), await shotOf(plain)];
      const printed = await printedShot(plain, picked === "");
      for (const shot of [byCard, byPage]) {
        const { mean, far } = await compare(shot, printed, ratio);
        expect(mean).toBeLessThan(MEAN);
        expect(far).toBeLessThan(FAR);
      }
      if (face === "map") return;
      // A measure that lets everything pass would be none.
      const { mean } = await compare(printed, await shotOf(await openMap(ratio)), ratio, 400);
      expect(mean).toBeGreaterThan(2 * MEAN);
    },
  );

  it("lose WebGL and get it back, and find the same bodies under the pointer", async () => {
    const [card, plain] = await Promise.all([openMany(true), openMany(false)]);
    const before = await shotOf(card);
    await stageOf(card).evaluate((stage) => {
      for (const canvas of stage.querySelectorAll<HTMLCanvasElement>("canvas.picture-ground")) {
        // One that has nothing painted on it yet would get WebGL by being asked.
        if (canvas.hidden) continue;
        const lose = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
        lose?.loseContext();
        // Tests hold on to it: a lost context no longer gives it.
        if (lose) Object.assign(globalThis, { restoreWebGl: () => lose.restoreContext() });
      }
    });
    await eventually(() => webGlCanvases(card)).toBe(0);
    await pictureOf(card);
    expect((await compare(await shotOf(card), await shotOf(plain), 1)).mean).toBeLessThan(0.1);
    await card.evaluate(() => (globalThis as { restoreWebGl?: () => void }).restoreWebGl?.());
    await eventually(() => webGlCanvases(card)).toBe(1);
    await pictureOf(card);
    expect((await compare(before, await shotOf(card), 1)).mean).toBeLessThan(0.1);
    for (const page of [card, plain]) await wakePointing(page);
    const found = new Set<string>();
    for (const share of [0.38, 0.42, 0.46, 0.6, 0.64]) {
      const [byCard, byPage] = [await tipAt(card, share), await tipAt(plain, share)];
      expect(byCard).toBe(byPage);
      found.add(byCard);
    }
    expect(found.size).toBeGreaterThan(1);
  });

  it("draw the same lines on the page where no worker can be had", async () => {
    const [helped, alone] = await Promise.all([openMany(false), openMany(false, 1, refuseRaster)]);
    const isHelped = (page: Page) => page.workers().some((worker) => /raster/.test(worker.url()));
    expect([isHelped(helped), isHelped(alone)]).toEqual([true, false]);
    expect((await compare(await shotOf(helped), await shotOf(alone), 1)).mean).toBeLessThan(0.1);
  });

  it("move what is painted along and paint it sharp at rest", async () => {
    const page = await openMany(false);
    const before = await pictureOf(page);
    await stageOf(page).focus();
    await page.mouse.move(500, 400);
    await eventually(async () => {
      await page.mouse.wheel(0, -200);
      return pictureOf(page);
    }).not.toBe(before);
    const moved = await stageOf(page).evaluate((stage) =>
      [...stage.querySelectorAll("canvas")].map(({ style }) => style.transform),
    );
    expect(new Set(moved)).toEqual(new Set([""]));
  });

  it("fade out what they showed as large as it was", async () => {
    const page = await openMany(false);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    const fading = await page.evaluateHandle(() => {
      const widths: number[] = [];
      // oxlint-disable-next-line typescript/unbound-method -- called with its owner
      const { animate } = HTMLElement.prototype;
      HTMLCanvasElement.prototype.animate = function (this: HTMLCanvasElement, ...motion) {
        if ("fading" in this.dataset) widths.push(this.width);
        return animate.apply(this, motion);
      };
      return widths;
    });
    await page.getByRole("button", { name: "Puglia" }).first().click();
    await eventually(async () => (await fading.jsonValue()).length).toBeGreaterThan(0);
    const box = await stageOf(page).boundingBox();
    expect(new Set(await fading.jsonValue())).toEqual(new Set([Math.round(box?.width ?? 0)]));
  });
});

async function openMap(deviceScaleFactor: number): Promise<Page> {
  const page = await open("?dati=altri/molti/#/?faccia=mappa", {
    site: site.url,
    ...screenOf(deviceScaleFactor),
    expected: [ABOUT_WEBGL],
  });
  await waitForOverview(page);
  await pictureOf(page);
  return page;
}

/** What the page says of what is under a point of the picture, a share of its width from the left. */
async function tipAt(page: Page, share: number): Promise<string> {
  const box = await stageOf(page).boundingBox();
  const at = [(box?.x ?? 0) + (box?.width ?? 0) * share, (box?.y ?? 0) + 120] as const;
  // From outside: on its way, the pointer would come to rest on the words beside the mark before.
  await page.mouse.move(5, 5);
  await page.mouse.move(...at);
  await pictureOf(page);
  return (await page.locator(".picture-tip").allInnerTexts()).join();
}

/** The first moves only fetch what finds what is under the pointer. */
async function wakePointing(page: Page): Promise<void> {
  let share = 0.36;
  await eventually(() => {
    share += 0.01;
    return tipAt(page, share);
  }).not.toBe("");
}
