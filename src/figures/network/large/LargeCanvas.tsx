import { useLayoutEffect, useRef } from "react";
import type { PaintOver, PictureState } from "../pictureState";
import { openLargePicture, type LargePicture } from "./largePicture";
import type { OpenRasterHelp } from "./rasterHelp";

interface LargeCanvasProps {
  readonly state: PictureState;
  readonly paintOver: PaintOver | undefined;
  /** Not asked again once the picture is there. */
  readonly openHelp?: OpenRasterHelp | undefined;
}

/** The marks of a picture with very many lines. */
export function LargeCanvas({ state, paintOver, openHelp }: LargeCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<LargePicture>(null);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const opened = openLargePicture(host.current, openHelp);
    picture.current = opened;
    return () => opened.close();
  }, [openHelp]);
  // In the same frame as the words beside it.
  useLayoutEffect(() => picture.current?.show(state, paintOver), [state, paintOver]);
  return <div ref={host} />;
}
