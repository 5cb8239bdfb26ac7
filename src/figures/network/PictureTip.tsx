import type { Point } from "../../layout/placement";
import type { PictureState } from "./pictureState";
import { spotOf } from "./spotOf";

export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
}

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
  const isRight = at.x > size.width * 0.6;
  const isLow = at.y > size.height * 0.62;
  const style = {
    left: isRight ? "auto" : at.x + 14,
    right: isRight ? size.width - at.x + 14 : "auto",
    top: isLow ? "auto" : at.y + 14,
    bottom: isLow ? size.height - at.y + 14 : "auto",
  };
  return (
    <div className="picture-tip" style={style} aria-hidden="true">
      <strong>{description.title}</strong>
      {description.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
