import { useEffect, useRef } from "react";
import { paintGround } from "./paintGround";
import { paintPicture } from "./paintPicture";
import type { PictureState } from "./pictureState";
import { useFontsLoaded } from "./useFontsLoaded";
import type { PageSize } from "./view";

/** Two sheets: the base map, painted again only when the view changes, and the marks above it. */
export function PictureCanvas({ state }: { readonly state: PictureState }) {
  const { size, palette, view, glide, scene } = state;
  const ground = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  const painted = useRef<PictureState["scene"] | null>(null);
  const fonts = useFontsLoaded();
  const isGroundSeen = glide.t < 1;

  useEffect(() => {
    const context = isGroundSeen ? contextOf(ground.current, size) : null;
    const { map, regionIds } = scene.placement;
    if (context) paintGround(context, map, regionIds, palette, size, view);
  }, [isGroundSeen, scene.placement, palette, size, view]);

  useEffect(() => {
    const context = contextOf(marks.current, size);
    if (context) paintPicture(context, state);
    if (painted.current === null) performance.mark("app:first-draw");
    else if (painted.current !== scene) performance.mark("app:filtered");
    painted.current = scene;
  }, [state, size, scene, fonts]);

  const width = Math.round(size.width * size.ratio);
  const height = Math.round(size.height * size.ratio);
  return (
    <>
      <canvas ref={ground} width={width} height={height} style={{ opacity: 1 - glide.t }} />
      <canvas ref={marks} width={width} height={height} />
    </>
  );
}

/** `null` where there is no canvas to paint on, or no room. */
function contextOf(canvas: HTMLCanvasElement | null, size: PageSize) {
  return size.width > 0 && size.height > 0 ? (canvas?.getContext("2d") ?? null) : null;
}
