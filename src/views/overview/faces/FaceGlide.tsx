import { Component, createRef } from "react";
import { readPalette } from "../../../figures/network/palette";
import { prefersStillness } from "../../../figures/network/useGlide";
import type { Programme } from "../../../model/programme";
import { marksBetween, spotsOn, type Spots } from "./faceSpots";
import { fadeAt, paintGlide, phaseAt } from "./paintGlide";
import "./faceGlide.css";

const GLIDE_MS = 700;
const FADE_MS = 200;
/** The new face may still be measuring itself: so many frames at most are waited for it. */
const PATIENCE = 40;

interface FaceGlideProps {
  /** What the panel shows. */
  readonly place: string;
  readonly programme: Programme;
}

interface Left {
  readonly spots: Spots;
  readonly before: HTMLCanvasElement | null;
}

/**
 * All marks glide together from one face to another, on a canvas over both, which takes no pointer. A class, since only
 * its snapshot sees the old face still standing, however the face is changed.
 */
export class FaceGlide extends Component<FaceGlideProps> {
  readonly canvas = createRef<HTMLCanvasElement>();
  frame = 0;

  override getSnapshotBeforeUpdate(old: FaceGlideProps): Left | null {
    const panel = this.canvas.current?.parentElement;
    if (!panel || isOnePicture(old.place, this.props.place)) return null;
    return {
      spots: spotsOn(panel, old.programme),
      before: copyCanvases(panel),
    };
  }

  override componentDidUpdate(_props: FaceGlideProps, _state: unknown, left: Left | null): void {
    if (left) this.glide(left);
  }

  override componentWillUnmount(): void {
    cancelAnimationFrame(this.frame);
  }

  override render() {
    return <canvas ref={this.canvas} className="face-glide" aria-hidden="true" hidden />;
  }

  glide({ spots, before }: Left): void {
    cancelAnimationFrame(this.frame);
    const canvas = this.canvas.current;
    const panel = canvas?.parentElement;
    const context = canvas?.getContext("2d");
    if (!panel || !context) return;
    fitCanvas(context.canvas, panel);
    const isStill = prefersStillness();
    const length = isStill ? FADE_MS : GLIDE_MS;
    const { programme, place } = this.props;
    const palette = readPalette(panel);
    if (!isStill) revealOthers(panel, context.canvas, length);
    let marks = marksBetween(spots, new Map(), programme, palette);
    let waited = 0;
    let start: number | null = null;
    const step = (now: number) => {
      if (start === null) {
        const to = isStill ? new Map() : spotsOn(panel, programme);
        waited += 1;
        if (to.size > 0 || (isStill && isThere(panel, place)) || waited > PATIENCE) {
          start = now;
          marks = marksBetween(spots, to, programme, palette);
        }
      }
      const passed = start === null ? 0 : Math.min(1, (now - start) / length);
      paintGlide(context, marks, before, isStill ? fadeAt(passed) : phaseAt(passed));
      context.canvas.hidden = passed === 1;
      if (passed < 1) this.frame = requestAnimationFrame(step);
    };
    step(performance.now());
  }
}

/** The canvas of map and network glides by itself, but where less motion is wanted, it is another picture at once. */
function isOnePicture(old: string, now: string): boolean {
  if (old === now) return true;
  return !prefersStillness() && [old, now].every((face) => face === "map" || face === "network");
}

/** Whether a picture shows its face already: its bodies may still be on their way to their seats. */
function isThere(panel: HTMLElement, place: string): boolean {
  const stage = panel.querySelector<HTMLElement>(".picture-stage");
  return stage === null || stage.dataset["face"] === place;
}

function fitCanvas(canvas: HTMLCanvasElement, panel: HTMLElement): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(panel.clientWidth * ratio);
  canvas.height = Math.round(panel.clientHeight * ratio);
  canvas.hidden = false;
  canvas.getContext("2d")?.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** The new face stands at once and can be used; what it shows besides the marks appears when they are nearly there. */
function revealOthers(panel: HTMLElement, canvas: HTMLCanvasElement, duration: number): void {
  for (const child of panel.children) {
    if (child === canvas || !(child instanceof HTMLElement)) continue;
    child.animate?.([{ opacity: 0 }, { opacity: 0, offset: 0.55 }, { opacity: 1 }], { duration });
  }
}

/** What the canvases of the old face show, in their places; `null` where it has none. */
function copyCanvases(panel: HTMLElement): HTMLCanvasElement | null {
  const shown = panel.querySelectorAll<HTMLCanvasElement>(
    ".picture-stage canvas:not([data-fading])",
  );
  const copy = document.createElement("canvas");
  const ratio = window.devicePixelRatio || 1;
  copy.width = Math.round(panel.clientWidth * ratio);
  copy.height = Math.round(panel.clientHeight * ratio);
  const context = shown.length > 0 ? copy.getContext("2d") : null;
  if (!context) return null;
  const frame = panel.getBoundingClientRect();
  for (const canvas of shown) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    if (canvas.width === 0 || canvas.height === 0) continue;
    context.drawImage(
      canvas,
      (left - frame.left) * ratio,
      (top - frame.top) * ratio,
      width * ratio,
      height * ratio,
    );
  }
  return copy;
}
