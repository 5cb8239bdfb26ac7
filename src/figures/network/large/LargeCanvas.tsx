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
  const seats = useRef<PictureState["scene"]["placement"]>(null);
  useLayoutEffect(() => {
    const { placement } = state.scene;
    const show = () => {
      seats.current = placement;
      picture.current?.show(state, paintOver);
    };
    // In the same frame as the words beside it; but where many have new seats, choosing what is drawn of them was a
    // task by itself.
    if (seats.current === null || seats.current === placement) {
      show();
      return undefined;
    }
    const timer = setTimeout(show);
    return () => clearTimeout(timer);
  }, [state, paintOver]);
  return <div ref={host} />;
}
