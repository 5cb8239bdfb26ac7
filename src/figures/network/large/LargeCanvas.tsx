import { useEffect, useRef } from "react";
import type { PaintOver, PictureState } from "../pictureState";
import { openLargePicture, type LargePicture } from "./largePicture";

interface LargeCanvasProps {
  readonly state: PictureState;
  readonly paintOver: PaintOver | undefined;
}

/** The marks of a picture with very many lines. */
export function LargeCanvas({ state, paintOver }: LargeCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<LargePicture>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const opened = openLargePicture(host.current);
    picture.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => picture.current?.show(state, paintOver), [state, paintOver]);
  return <div ref={host} />;
}
