import type { Point } from "../../layout/placement";
import type { PictureState } from "./pictureState";
import { spotOf } from "./spotOf";
import { TipBox, type Description } from "./TipBox";
import { spotOfGathered } from "./walkGathered";

interface PictureTipProps {
  readonly state: PictureState;
  /** Where the pointer is; without one, the words stand by what the keyboard is on. */
  readonly pointer: Point | null;
  readonly description: Description;
}

/** The words beside what is pointed at, until the sheet says more; ears get the same from the live region. */
export function PictureTip({ state, pointer, description }: PictureTipProps) {
  const at = pointer ?? spotOfKeyboard(state);
  if (!at) return null;
  return <TipBox at={at} size={state.size} description={description} />;
}

function spotOfKeyboard(state: PictureState): Point | null {
  const { cursor, focus, hovered } = state;
  if (cursor !== null) return spotOf(state, cursor);
  if (hovered?.kind !== "regions" && hovered?.kind !== "abroad") return null;
  const isChosen = focus?.kind === hovered.kind && focus.ids.join() === hovered.ids.join();
  return isChosen ? null : spotOfGathered(state, hovered);
}
