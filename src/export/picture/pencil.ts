/** What pictures are drawn with: a canvas, or a recorder that writes the same strokes as SVG. */
export type Pencil = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "setTransform"
  | "transform"
  | "translate"
  | "scale"
  | "clearRect"
  | "fillRect"
  | "beginPath"
  | "closePath"
  | "moveTo"
  | "lineTo"
  | "bezierCurveTo"
  | "quadraticCurveTo"
  | "arc"
  | "ellipse"
  | "rect"
  | "roundRect"
  | "fill"
  | "stroke"
  | "clip"
  | "fillText"
  | "strokeText"
  | "measureText"
  | "setLineDash"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineCap"
  | "lineJoin"
  | "globalAlpha"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "letterSpacing"
>;

/** What is asked about texts: a canvas knows the fonts that are there. */
export type TextMeasure = Pick<
  CanvasRenderingContext2D,
  "font" | "letterSpacing" | "textBaseline" | "measureText"
>;
