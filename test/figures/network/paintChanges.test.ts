import { expect, it, vi } from "vitest";
import { changePainter } from "../../../src/figures/network/paintChanges";
import type { PictureState } from "../../../src/figures/network/pictureState";
import { CHANGE_MARKS, type ChangeMarks } from "../../../src/layout/markChanges";
import { sceneOf } from "../../layout/shippedPicture";
import { bareState } from "./bareState";
import { crowdOf } from "./crowdOf";
import { linesTimes } from "./linesTimes";

const NEW = CHANGE_MARKS.indexOf("new");

/** What changes paint on a picture: the signs, and how strong and broad the lines are. */
function paintedBy(marks: ChangeMarks, state: PictureState) {
  vi.stubGlobal("document", {});
  vi.stubGlobal("Element", Object);
  vi.stubGlobal("getComputedStyle", () => ({ getPropertyValue: () => "colour" }));
  const signs: string[] = [];
  const strokes: { readonly alpha: number; readonly colour: unknown }[] = [];
  const pen: Record<string, unknown> = { globalAlpha: 1, canvas: {} };
  const context = new Proxy(pen, {
    get: (_, name) => {
      const own = pen[String(name)];
      if (own !== undefined) return own;
      return (text: unknown) => {
        if (name === "fillText" && /^[+−≠]$/.test(String(text))) signs.push(String(text));
        if (name === "bezierCurveTo" || name === "stroke") {
          strokes.push({ alpha: Number(pen["globalAlpha"]), colour: pen["strokeStyle"] });
        }
        return { width: 6 * String(text).length };
      };
    },
    set: (_, name, value) => {
      pen[String(name)] = value;
      return true;
    },
  }) as unknown as CanvasRenderingContext2D;
  changePainter(marks)(context, state);
  vi.unstubAllGlobals();
  return { signs, strokes };
}

it("signs beside bodies are left out where they would hide the bodies; rings stay", () => {
  const scene = sceneOf();
  const all = (of: typeof scene): ChangeMarks => ({
    bodies: new Uint8Array(of.shown.length).fill(NEW),
    links: new Uint8Array(of.links.count),
  });
  const few = {
    ...all(scene),
    bodies: all(scene).bodies.map((mark, body) => (body < 9 ? mark : 0)),
  };
  expect(paintedBy(few, bareState(scene)).signs.length).toBeGreaterThan(0);
  const crowd = crowdOf(scene, 20);
  const { signs, strokes } = paintedBy(all(crowd), bareState(crowd));
  expect(signs).toEqual([]);
  expect(strokes.filter(({ colour }) => colour === "colour").length).toBeGreaterThan(1000);
});

it("lines that changed are the fainter the more they are, and have no halo in a crowd", () => {
  const strengthOf = (times: number) => {
    const scene = linesTimes(sceneOf(), times);
    const marks: ChangeMarks = {
      bodies: new Uint8Array(scene.shown.length),
      links: new Uint8Array(scene.links.count).fill(NEW),
    };
    const { strokes } = paintedBy(marks, bareState(scene));
    const own = strokes.filter(({ colour }) => colour === "colour");
    return { alpha: own[0]?.alpha ?? 0, halos: strokes.filter(({ colour }) => colour === "paper") };
  };
  const [few, many, more] = [strengthOf(1), strengthOf(10), strengthOf(20)];
  expect(few.alpha).toBe(1);
  expect(few.halos.length).toBeGreaterThan(many.halos.length);
  expect(many.alpha).toBeLessThan(1);
  expect(more.alpha).toBeLessThan(many.alpha);
});
