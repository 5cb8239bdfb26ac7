import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MANY_LINKS } from "../../../../src/figures/network/manyLinks";
import { paintedOn } from "../../../../src/figures/network/paintedOn";
import { hasLinesAsImage } from "../../../../src/views/parts/export/picture/linesAsImage";
import { bareState } from "../../../figures/network/bareState";
import { sceneOf } from "../../../layout/shippedPicture";
import { showView } from "../../showView";

const scene = sceneOf();

/** A canvas on which a picture of that many lines stands, in the page. */
function canvasOf(links: number, areDrawn = true): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const state = bareState({ ...scene, links: { ...scene.links, count: links } });
  const drawn = areDrawn ? state.drawn : { ...state.drawn, links: state.drawn.links.fill(0) };
  paintedOn.set(canvas, { state: { ...state, drawn }, paintOver: undefined });
  document.body.append(canvas);
  return canvas;
}

afterEach(() => {
  for (const canvas of document.querySelectorAll("body > canvas")) canvas.remove();
});

describe("lines that leave as one image", () => {
  it("are those of a picture with too many to be drawn one by one, where any is drawn", () => {
    expect(hasLinesAsImage(document)).toBe(false);
    canvasOf(MANY_LINKS);
    canvasOf(MANY_LINKS + 1, false);
    expect(hasLinesAsImage(document)).toBe(false);
    const many = canvasOf(MANY_LINKS + 1);
    expect(hasLinesAsImage(document)).toBe(true);
    many.remove();
    expect(hasLinesAsImage(document)).toBe(false);
  });

  it("are said to be so at the foot of the paper, and only there where they are", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    await showView("/");
    await act(async () => {
      dispatchEvent(new Event("pointermove"));
      await import("../../../../src/views/parts/export/print/PrintFoot");
    });
    await screen.findByText(/^Questa pagina/);
    const print = () => act(() => void dispatchEvent(new Event("beforeprint")));
    const said = () => screen.queryByText(/^Le linee sono un’unica immagine/);
    print();
    expect(said()).toBeNull();
    const many = canvasOf(MANY_LINKS + 1);
    print();
    expect(said()).not.toBeNull();
    many.remove();
    print();
    expect(said()).toBeNull();
  });
});
