import type { Point } from "../../layout/placement";

export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
}

interface TipBoxProps {
  /** In the picture, in pixels, as its size. */
  readonly at: Point;
  readonly size: { readonly width: number; readonly height: number };
  readonly description: { readonly title: string; readonly lines: readonly string[] };
}

/** Words beside a point, on the side where there is room. */
export function TipBox({ at, size, description }: TipBoxProps) {
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
