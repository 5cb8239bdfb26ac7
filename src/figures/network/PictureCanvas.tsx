import { lazy, Suspense, useEffect, useRef } from "react";
import { GroundCanvas } from "./GroundCanvas";
import { contextOf } from "./contextOf";
import type { fadeOver } from "./fadeOver";
import type { OpenRasterHelp } from "./large/rasterHelp";
import { MANY_LINKS } from "./manyLinks";
import { paintedOn } from "./paintedOn";
import { paintPicture } from "./paintPicture";
import type { PaintOver, PictureState } from "./pictureState";

const LargeCanvas = lazy(async () => ({
  default: (await import("./large/LargeCanvas")).LargeCanvas,
}));

interface PictureCanvasProps {
  readonly state: PictureState;
  /** What else is painted on top. */
  readonly paintOver: PaintOver | undefined;
  /** Who turns very many lines into pixels; the same function all the time. */
  readonly openHelp?: OpenRasterHelp | undefined;
}

/** The base map, which is only moved while the view changes, and the marks above it. */
export function PictureCanvas(props: PictureCanvasProps) {
  const { size, palette, view, glide, scene } = props.state;
  return (
    <>
      {glide.t < 1 && (
        <GroundCanvas
          placement={scene.placement}
          palette={palette}
          size={size}
          view={view}
          opacity={1 - glide.t}
        />
      )}
      {scene.links.count > MANY_LINKS ? (
        <Suspense>
          <LargeCanvas {...props} />
        </Suspense>
      ) : (
        <MarksCanvas {...props} />
      )}
    </>
  );
}

function MarksCanvas({ state, paintOver }: PictureCanvasProps) {
  const { size, scene } = state;
  const marks = useRef<HTMLCanvasElement>(null);
  const painted = useRef<PictureState["scene"] | null>(null);
  const fade = useRef<typeof fadeOver>(null);

  useEffect(() => {
    const before = painted.current;
    const paint = () => {
      const context = contextOf(marks.current, size);
      if (context && before && before !== scene && before.placement === scene.placement) {
        fade.current?.(context.canvas);
        // Failing, it is fetched with the next change; until then changes are sudden.
        import("./fadeOver").then((it) => (fade.current = it.fadeOver)).catch(() => {});
      }
      if (context) paintPicture(context, state);
      if (context) paintOver?.(context, state);
      if (marks.current) paintedOn.set(marks.current, { state, paintOver });
      if (before === null) performance.mark("app:first-draw");
      else if (before !== scene) performance.mark("app:filtered");
      painted.current = scene;
    };
    if (before !== null) {
      paint();
      return undefined;
    }
    // At first the ground has only just been painted: one task each.
    const timer = setTimeout(paint);
    return () => clearTimeout(timer);
  }, [state, size, scene, paintOver]);

  return (
    <canvas
      ref={marks}
      width={Math.round(size.width * size.ratio)}
      height={Math.round(size.height * size.ratio)}
    />
  );
}
