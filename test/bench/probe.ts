/** What is put into a page before its own scripts, to measure it from within: it changes nothing that the page shows. */
import type { Page } from "playwright-core";

/** How a page is told of in the pages that are measured. */
interface Probe {
  /** Milliseconds since navigation when the frame of the first complete picture was on screen; `null` before. */
  firstPicture: number | null;
  /** Resolves with the time at which whatever has been drawn by now is on screen. */
  presented: () => Promise<number>;
  /** Time of the last call that drew on any canvas, once `watchDrawing` was called. */
  lastDrawn: number;
  watchDrawing: () => void;
}

declare global {
  var bench: Probe;
}

/** `isCardStubbed`: WebGL answers as an accelerated card, whose draw calls return at once. */
export async function putProbe(page: Page, isCardStubbed: boolean): Promise<void> {
  // Compiled functions name their inner functions through this.
  await page.addInitScript({ content: "globalThis.__name = (it) => it;" });
  await page.addInitScript(installProbe);
  if (isCardStubbed) await page.addInitScript(stubCard);
}

function installProbe(): void {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // The frame that carries the drawing, the next one, which cannot begin before, and one more for what a card has queued.
  const presented = async () => {
    for (let frames = 0; frames < 3; frames += 1) await nextFrame();
    return performance.now();
  };
  const watchDrawing = () => {
    const watched = [
      [
        CanvasRenderingContext2D.prototype,
        ["clearRect", "fill", "stroke", "fillRect", "drawImage"],
      ],
      [CanvasRenderingContext2D.prototype, ["putImageData", "fillText", "strokeText"]],
      [ImageBitmapRenderingContext.prototype, ["transferFromImageBitmap"]],
      [WebGL2RenderingContext.prototype, ["drawArrays", "drawArraysInstanced", "drawElements"]],
    ] as const;
    for (const [prototype, names] of watched) {
      for (const name of names) {
        const draw = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
        Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
          globalThis.bench.lastDrawn = performance.now();
          return draw.apply(this, args);
        });
      }
    }
  };
  globalThis.bench = { firstPicture: null, presented, lastDrawn: 0, watchDrawing };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName("app:first-draw").length === 0) return;
    observer.disconnect();
    void presented().then((time) => (globalThis.bench.firstPicture = time));
  });
  observer.observe({ type: "mark", buffered: true });
}

function stubCard(): void {
  const canvas = HTMLCanvasElement.prototype;
  const getContext = Reflect.get(canvas, "getContext") as (...args: unknown[]) => unknown;
  Reflect.set(canvas, "getContext", function (this: unknown, kind: string, wanted?: object) {
    return getContext.call(
      this,
      kind,
      wanted && { ...wanted, failIfMajorPerformanceCaveat: false },
    );
  });
  const { prototype } = WebGL2RenderingContext;
  const getParameter = Reflect.get(prototype, "getParameter") as (name: number) => unknown;
  const RENDERER = [0x1f01, 0x9246];
  Reflect.set(prototype, "getParameter", function (this: unknown, name: number) {
    return RENDERER.includes(name) ? "A card that draws at once" : getParameter.call(this, name);
  });
  for (const name of [
    "drawArrays",
    "drawArraysInstanced",
    "drawElements",
    "drawElementsInstanced",
  ]) {
    Reflect.set(prototype, name, () => undefined);
  }
}
