import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LargeCanvas } from "../../../src/figures/network/large/LargeCanvas";
import { openLargePicture } from "../../../src/figures/network/large/largePicture";
import type {
  OpenRasterHelp,
  RasterHelp,
  RasterMarks,
} from "../../../src/figures/network/large/rasterHelp";
import type { PictureState } from "../../../src/figures/network/pictureState";
import { paintedOn } from "../../../src/figures/network/paintedOn";
import { selectionPainter } from "../../../src/figures/network/paintSelection";
import { readOn, sceneOf } from "../../layout/shippedPicture";
import { bareState } from "./bareState";

const scene = sceneOf();
const BITMAP = { close: () => undefined } as ImageBitmap;
/** Longer than a picture waits before it is painted sharp again. */
const REST = 200;

/** Canvases that were drawn on others: the stamps of bodies. */
let stamped = 0;
/** Lines that were drawn. */
let strokes = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Path2D", Object);
  [stamped, strokes] = [0, 0];
  const canvas = {} as CanvasRenderingContext2D;
  const calls: Record<string, (drawn: unknown) => unknown> = {
    drawImage: (drawn) => (stamped += drawn instanceof HTMLCanvasElement ? 1 : 0),
    stroke: () => (strokes += 1),
    getImageData: () => ({ data: [1, 2, 3, 255] }),
    measureText: (text) => ({ width: 6 * String(text).length }),
  };
  const context = new Proxy(canvas, {
    get: (_, name) => calls[String(name)] ?? (() => undefined),
    set: () => true,
  });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(((kind: string) =>
    kind === "2d" ? context : null) as never);
});
afterEach(() => vi.useRealTimers());

/** A helper that has drawn at once whatever is wished. */
function helper() {
  const taken: RasterMarks[] = [];
  const help: RasterHelp = {
    take: (marks) => taken.push(marks),
    draw: async () => ({ lines: BITMAP, bodies: BITMAP }),
    close: () => undefined,
  };
  return { help, openHelp: async () => help, taken };
}

function openPicture(openHelp?: OpenRasterHelp) {
  const picture = openLargePicture(document.createElement("div"), openHelp);
  return async (state: PictureState) => {
    [stamped, strokes] = [0, 0];
    picture.show(state, undefined);
    await vi.advanceTimersByTimeAsync(REST);
    return { stamped, strokes };
  };
}

const movedBy = (state: PictureState, x: number): PictureState => ({
  ...state,
  view: { ...state.view, x: state.view.x + x },
});

it("a picture that was moved has its bodies and streams from the helper, and none is drawn on the page", async () => {
  const { openHelp, taken } = helper();
  const show = openPicture(openHelp);
  const state = bareState(scene);
  expect(state.drawn.streams.some(({ roots }) => roots.length > 0)).toBe(true);
  await show(state);
  const moved = await show(movedBy(state, 10));
  expect(moved.stamped).toBe(0);
  expect(moved.strokes).toBeLessThan(50);
  // Moving sends nothing anew.
  expect(taken.length).toBe(1);
  const bodies = state.drawn.bodies.reduce((sum, isOn) => sum + isOn, 0);
  expect(taken[0]?.bodies.packed.count).toBe(bodies);
});

it("a helper that is there has its marks before the page goes on painting", () => {
  const { help, taken } = helper();
  const picture = openLargePicture(document.createElement("div"), () => help);
  picture.show(bareState(scene), undefined);
  expect(taken.length).toBe(1);
});

it("without a helper, on their way to another face and over a hull, bodies are stamped on the page", async () => {
  // Lines as pixels: the page itself has no canvas here.
  vi.stubGlobal("ImageData", Object);
  vi.stubGlobal("createImageBitmap", async () => BITMAP);
  const state = bareState(scene);
  const bodies = state.drawn.bodies.reduce((sum, isOn) => sum + isOn, 0);
  const alone = openPicture();
  await alone(state);
  expect((await alone(movedBy(state, 1))).stamped).toBeGreaterThan(bodies / 2);
  const show = openPicture(helper().openHelp);
  await show(state);
  const gliding = await show({ ...state, glide: { t: 0.5, links: 0 } });
  expect(gliding.stamped).toBeGreaterThan(bodies / 2);
  const id = readOn().network.find(({ members }) => members.length > 2)?.partnership.id ?? "";
  const focus = { kind: "partnership", id } as const;
  const picked = await show({ ...bareState(scene, focus), selection: selectionPainter });
  expect(picked.stamped).toBeGreaterThan(bodies / 2);
});

it("new seats of many are painted in a task of their own, whatever else changes at once", async () => {
  const { openHelp } = helper();
  const state = bareState(scene);
  const canvasOf = (next: PictureState) => (
    <LargeCanvas state={next} paintOver={undefined} openHelp={openHelp} />
  );
  const { container, rerender } = render(canvasOf(state));
  const painted = () => {
    const paper = container.querySelector<HTMLCanvasElement>(".picture-paper");
    return paper && paintedOn.get(paper)?.state;
  };
  expect(painted()).toBe(state);
  const moved = movedBy(state, 10);
  rerender(canvasOf(moved));
  expect(painted()).toBe(moved);
  const reseated = { ...state, scene: { ...scene, placement: { ...scene.placement } } };
  rerender(canvasOf(reseated));
  expect(painted()).toBe(moved);
  await vi.advanceTimersByTimeAsync(1);
  expect(painted()).toBe(reseated);
});
