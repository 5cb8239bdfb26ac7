import { useEffect, useRef } from "react";
import { GroundCanvas } from "./GroundCanvas";
import { contextOf } from "./contextOf";
import { paintPicture } from "./paintPicture";
import type { PictureState } from "./pictureState";

/** Two sheets: the base map, which is only moved while the view changes, and the marks above it. */
export function PictureCanvas({ state }: { readonly state: PictureState }) {
  const { size, palette, view, glide, scene } = state;
  const marks = useRef<HTMLCanvasElement>(null);
  const painted = useRef<PictureState["scene"] | null>(null);

  useEffect(() => {
    const context = contextOf(marks.current, size);
    if (context) paintPicture(context, state);
    if (painted.current === null) performance.mark("app:first-draw");
    else if (painted.current !== scene) performance.mark("app:filtered");
    painted.current = scene;
  }, [state, size, scene]);

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
      <canvas
        ref={marks}
        width={Math.round(size.width * size.ratio)}
        height={Math.round(size.height * size.ratio)}
      />
    </>
  );
}
