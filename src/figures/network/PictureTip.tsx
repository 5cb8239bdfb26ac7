import type { Point } from "../../layout/placement";
import type { PageSize } from "./view";

export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
}

interface PictureTipProps {
  readonly at: Point;
  readonly size: PageSize;
  readonly description: Description;
}

/** The words beside the pointer; ears get the same from the live region. */
export function PictureTip({ at, size, description }: PictureTipProps) {
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
