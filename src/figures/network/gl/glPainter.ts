import { MARK_SHAPES } from "../../../layout/mark";
import { colourReader } from "../large/readColour";
import { fitCanvas } from "../large/sheet";
import type { PictureState } from "../pictureState";
import { openBodyLayer } from "./bodyLayer";
import { openLinkLayer } from "./linkLayer";

export interface GlPainter {
  readonly canvas: HTMLCanvasElement;
  readonly isReady: () => boolean;
  /** Paints lines and bodies; `false` where it cannot, for lack of an accelerated card or as long as that is lost. */
  readonly paint: (state: PictureState) => boolean;
  readonly close: () => void;
}

const WANTED: WebGLContextAttributes = {
  // A card that only exists as a program is slower than the 2D canvas.
  failIfMajorPerformanceCaveat: true,
  // Edges are smoothed where they are drawn.
  antialias: false,
  depth: false,
};

/** The graphics card as a painter, on a canvas of its own in `host`; `onChange` when it is lost or there again. */
export function openGlPainter(host: HTMLElement, onChange: () => void): GlPainter {
  const canvas = document.createElement("canvas");
  canvas.className = "picture-ground";
  const gl = isColourForced() ? null : canvas.getContext("webgl2", WANTED);
  if (!gl || isSoftware(gl)) {
    gl?.getExtension("WEBGL_lose_context")?.loseContext();
    return { canvas, isReady: () => false, paint: () => false, close: () => {} };
  }
  host.append(canvas);
  const readColour = colourReader();
  let layers = openLayers();
  canvas.hidden = layers === null;
  const listening = new AbortController();
  const { signal } = listening;
  const change = (now: typeof layers) => {
    layers = now;
    canvas.hidden = now === null;
    onChange();
  };
  function openLayers() {
    if (!gl || gl.isContextLost()) return null;
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    try {
      return [openLinkLayer(gl, readColour), openBodyLayer(gl, readColour, MARK_SHAPES)];
    } catch {
      // A card that does not take our programs is none.
      return null;
    }
  }
  const handleLost = (event: Event) => {
    // Without this, it would not come back.
    event.preventDefault();
    change(null);
  };
  canvas.addEventListener("webglcontextlost", handleLost, { signal });
  canvas.addEventListener("webglcontextrestored", () => change(openLayers()), { signal });
  return {
    canvas,
    isReady: () => layers !== null,
    paint: (state) => {
      if (!layers) return false;
      fitCanvas(canvas, state.size);
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clear(gl.COLOR_BUFFER_BIT);
      for (const layer of layers) layer.paint(state);
      return true;
    },
    close: () => {
      listening.abort();
      gl.getExtension("WEBGL_lose_context")?.loseContext();
      canvas.remove();
    },
  };
}

/** Names of the programs that stand in for a card: Chromium gives them out even when asked for none that is slow. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function isSoftware(gl: WebGL2RenderingContext): boolean {
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  return SOFTWARE.test(String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER)));
}

function isColourForced(): boolean {
  return typeof matchMedia === "function" && matchMedia("(forced-colors: active)").matches;
}
