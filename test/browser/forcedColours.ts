import type { Page } from "playwright-core";
import { stageOf } from "./overviewPage";

/** What the picture's canvases are painted with: colours that lie on no line between two of the reader's own are foreign. */
export function paintedColours(page: Page): Promise<{ foreign: string[]; hasInk: boolean }> {
  return stageOf(page).evaluate((stage) => {
    const own = ["Canvas", "CanvasText", "Highlight", "GrayText", "LinkText"].map(readColour);
    const mixes = own.flatMap((one, at) => own.slice(at).map((two) => [one, two] as const));
    const counts = new Map<string, number>();
    let hasInk = false;
    let seen = 0;
    for (const canvas of stage.querySelectorAll("canvas")) {
      const data =
        canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let i = 0; i < data.length; i += 4 * 7) {
        if ((data[i + 3] ?? 0) < 250) continue;
        seen += 1;
        const pixel = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
        if (own[1] && distance(pixel, own[1]) < 12) hasInk = true;
        if (mixes.some(([one, two]) => isBetween(pixel, one, two))) continue;
        const name = pixel.map((value) => value >> 5).join(",");
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    // Where three colours meet, few pixels are a mix of all: at most one in 500.
    return {
      foreign: [...counts].filter(([, n]) => n > seen / 500).map(([name, n]) => `${name} × ${n}`),
      hasInk,
    };

    function readColour(name: string): number[] {
      const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      if (!probe) return [];
      probe.fillStyle = resolve(name);
      probe.fillRect(0, 0, 1, 1);
      return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }
    function resolve(name: string): string {
      const element = document.createElement("i");
      // Else the browser gives it the colour of text.
      element.style.forcedColorAdjust = "none";
      element.style.color = name;
      document.body.append(element);
      const { color } = getComputedStyle(element);
      element.remove();
      return color;
    }
    function distance(a: readonly number[], b: readonly number[]): number {
      return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
    }
    function isBetween(pixel: number[], one: readonly number[], two: readonly number[]): boolean {
      const way = two.map((value, at) => value - (one[at] ?? 0));
      const length = way.reduce((sum, value) => sum + value * value, 0);
      const along = way.reduce(
        (sum, value, at) => sum + value * ((pixel[at] ?? 0) - (one[at] ?? 0)),
        0,
      );
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
      return (
        distance(
          pixel,
          one.map((value, at) => value + t * (way[at] ?? 0)),
        ) < 14
      );
    }
  });
}

/** Fills and strokes of drawings that are none of the reader's own colours. */
export function foreignColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [
      "Canvas",
      "CanvasText",
      "Highlight",
      "HighlightText",
      "GrayText",
      "LinkText",
      "ButtonText",
      "ButtonFace",
    ];
    const probe = document.createElement("i");
    probe.style.forcedColorAdjust = "none";
    document.body.append(probe);
    const own = new Set(
      names.map((name) => {
        probe.style.color = name;
        return opaque(getComputedStyle(probe).color);
      }),
    );
    probe.remove();
    const foreign = new Set<string>();
    for (const mark of document.querySelectorAll("#main svg *, dialog svg *, [popover] svg *")) {
      if (!(mark instanceof SVGGeometryElement || mark instanceof SVGTextElement)) continue;
      if (mark.closest("defs") || mark.getClientRects().length === 0) continue;
      const style = getComputedStyle(mark);
      for (const paint of [style.fill, style.strokeWidth === "0px" ? "none" : style.stroke]) {
        if (paint === "none" || paint.startsWith("url") || own.has(opaque(paint))) continue;
        foreign.add(
          `${mark.tagName}.${mark.getAttribute("class") ?? mark.parentElement?.getAttribute("class") ?? ""} ${paint}`,
        );
      }
    }
    return [...foreign];
    function opaque(colour: string): string {
      return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).join();
    }
  });
}

/** Words in the colour of the ground that the browser lays behind them. */
export function wordsOnOwnColour(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = document.createElement("i");
    ground.style.forcedColorAdjust = "none";
    ground.style.color = "Canvas";
    document.body.append(ground);
    const canvas = getComputedStyle(ground).color;
    ground.remove();
    return [...document.querySelectorAll<HTMLElement>("body *")].flatMap((element) => {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      if (!hasWords || element.getClientRects().length === 0) return [];
      const { color, forcedColorAdjust } = getComputedStyle(element);
      const isLost = color === canvas && forcedColorAdjust !== "none" && !element.closest("svg");
      return isLost ? [`${element.className}: ${element.textContent}`] : [];
    });
  });
}
