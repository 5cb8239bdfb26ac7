import type { Point } from "../../layout/placement";
import type { PictureState } from "./pictureState";
import { spotOf } from "./spotOf";
import { TipBox, type Description } from "./TipBox";

interface PictureTipProps {
  readonly state: PictureState;
  /** Where the pointer is; without one, the words stand by the keyboard's body. */
  readonly pointer: Point | null;
  readonly description: Description;
}

/** The words beside what is pointed at; ears get the same from the live region. */
export function PictureTip({ state, pointer, description }: PictureTipProps) {
  const { size, cursor } = state;
  const at = pointer ?? (cursor === null ? null : spotOf(state, cursor));
  if (!at) return null;
  return <TipBox at={at} size={size} description={description} />;
}
