import { useEffect, useRef } from "react";
import type { Placement } from "../../layout/placement";
import { contextOf } from "./contextOf";
import { paintGround } from "./paintGround";
import type { Palette } from "./palette";
import type { PageSize, View } from "./view";

interface GroundCanvasProps {
  readonly placement: Placement;
  readonly palette: Palette;
  readonly size: PageSize;
  readonly view: View;
  readonly opacity: number;
}

/** Once the view has rested so long, the ground is painted sharp again. */
const REST_MS = 90;
/** Beyond this enlargement the moved picture would be too coarse to wait for rest. */
const COARSE = 1.7;

/** The base map. While the view moves, the sheet already painted is moved along instead of painted again. */
export function GroundCanvas({ placement, palette, size, view, opacity }: GroundCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<{ readonly look: readonly unknown[]; readonly view: View } | null>(null);

  useEffect(() => {
    const look = [placement.map, palette, size];
    const old = painted.current;
    const paint = () => {
      const context = contextOf(canvas.current, size);
      if (context) {
        paintGround(context, placement.map, placement.regionIds, palette, size, view);
      }
      painted.current = { look, view };
      moveSheet(canvas.current, view, view);
    };
    const isOther = old === null || old.look.some((part, i) => part !== look[i]);
    if (isOther || Math.abs(Math.log(view.scale / old.view.scale)) > Math.log(COARSE)) {
      paint();
      return undefined;
    }
    moveSheet(canvas.current, old.view, view);
    const timer = setTimeout(paint, REST_MS);
    return () => clearTimeout(timer);
  }, [placement, palette, size, view]);

  return (
    <canvas
      ref={canvas}
      className="picture-ground"
      width={Math.round(size.width * size.ratio)}
      height={Math.round(size.height * size.ratio)}
      style={{ opacity }}
    />
  );
}

function moveSheet(canvas: HTMLCanvasElement | null, from: View, to: View): void {
  if (!canvas) return;
  const k = to.scale / from.scale;
  const isStill = from === to;
  canvas.style.transform = isStill
    ? ""
    : `translate(${to.x - from.x * k}px, ${to.y - from.y * k}px) scale(${k})`;
}
