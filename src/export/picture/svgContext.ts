import { dataOfPath } from "../../figures/network/tracedPath";
import { xmlEscape } from "../graph/xmlWriting";
import type { Pencil, TextMeasure } from "./pencil";
import { readColour } from "./svgColour";
import { SvgPath, svgNumber } from "./svgPath";
import { FIRST_PEN, type Pen } from "./svgPen";
import { writeText } from "./svgText";
import { openLink } from "./writeSvg";

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface State extends Pen {
  readonly matrix: Matrix;
  readonly dash: readonly number[];
  /** Groups opened since the state was saved, by clips. */
  readonly groups: number;
}

/**
 * A drawing context that writes what is drawn as SVG: the painters of the canvas draw on it unchanged. It knows what
 * our painters use and nothing else; colours are plain ones. Paths that come as `Path2D` must have been traced.
 */
export class SvgContext extends SvgPath implements Pen {
  fillStyle = FIRST_PEN.fillStyle;
  strokeStyle = FIRST_PEN.strokeStyle;
  lineWidth = FIRST_PEN.lineWidth;
  lineCap = FIRST_PEN.lineCap;
  lineJoin = FIRST_PEN.lineJoin;
  globalAlpha = FIRST_PEN.globalAlpha;
  font = FIRST_PEN.font;
  textAlign = FIRST_PEN.textAlign;
  textBaseline = FIRST_PEN.textBaseline;
  letterSpacing = FIRST_PEN.letterSpacing;

  private matrix: Matrix = IDENTITY;
  /** What `setTransform` starts from. */
  private base: Matrix = IDENTITY;
  private dash: readonly number[] = [];
  private groups = 0;
  private readonly saved: State[] = [];
  private readonly parts: string[] = [];
  private readonly definitions: string[] = [];
  private readonly idOfPath = new Map<Path2D, string>();

  constructor(private readonly measure: TextMeasure) {
    super();
  }

  /** Elements, with what they refer to before them. */
  get content(): string {
    const definitions = this.definitions.join("");
    return `${definitions === "" ? "" : `<defs>${definitions}</defs>`}${this.parts.join("")}`;
  }

  /** As the painters take it. */
  get pencil(): Pencil {
    // What of a context no painter uses is not there; the list of `Pencil` is checked by the tests of the pictures.
    return this as unknown as Pencil;
  }

  /** What is drawn leads to an address, where that may be one. */
  link(address: string, draw: () => void): void {
    const tag = openLink(address);
    if (tag !== null) this.parts.push(tag);
    draw();
    if (tag !== null) this.parts.push("</a>");
  }

  save(): void {
    this.saved.push({ ...this.pen(), matrix: this.matrix, dash: this.dash, groups: this.groups });
    this.groups = 0;
  }

  restore(): void {
    const state = this.saved.pop();
    if (!state) return;
    this.parts.push("</g>".repeat(this.groups));
    const { matrix, dash, groups, ...pen } = state;
    Object.assign(this, pen);
    this.matrix = matrix;
    this.dash = dash;
    this.groups = groups;
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = this.base;
    this.transform(a, b, c, d, e, f);
  }

  /** Draws as on a sheet of its own that lies where the context stands now. */
  onSheet(draw: (pencil: Pencil) => void): void {
    const { base } = this;
    this.save();
    this.base = this.matrix;
    draw(this.pencil);
    this.base = base;
    this.restore();
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const [p, q, r, s, t, u] = this.matrix;
    this.matrix = [
      p * a + r * b,
      q * a + s * b,
      p * c + r * d,
      q * c + s * d,
      p * e + r * f + t,
      q * e + s * f + u,
    ];
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  /** A new sheet is clear. */
  clearRect(): void {}

  fillRect(x: number, y: number, width: number, height: number): void {
    const shape = `x="${svgNumber(x)}" y="${svgNumber(y)}" width="${svgNumber(width)}" height="${svgNumber(height)}"`;
    this.put("rect", shape, this.fillLook());
  }

  fill(path?: Path2D): void {
    this.putPath(path, this.fillLook());
  }

  stroke(path?: Path2D): void {
    this.putPath(path, this.strokeLook());
  }

  /** Everything until `restore` is cut by the path. */
  clip(): void {
    const id = `c${this.definitions.length + 1}`;
    this.definitions.push(
      `<clipPath id="${id}"><path d="${this.data}"${this.place()}/></clipPath>`,
    );
    this.parts.push(`<g clip-path="url(#${id})">`);
    this.groups += 1;
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  /** The image goes along in the file. */
  drawImage(
    image: Pick<HTMLCanvasElement, "toDataURL">,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    const box = `x="${svgNumber(x)}" y="${svgNumber(y)}" width="${svgNumber(width)}" height="${svgNumber(height)}"`;
    const alpha = this.globalAlpha === 1 ? "" : ` opacity="${svgNumber(this.globalAlpha)}"`;
    const address = xmlEscape(image.toDataURL("image/png"));
    this.parts.push(`<image href="${address}" ${box}${alpha}${this.place()}/>`);
  }

  measureText(text: string): TextMetrics {
    Object.assign(this.measure, { font: this.font, letterSpacing: this.letterSpacing });
    return this.measure.measureText(text);
  }

  fillText(text: string, x: number, y: number): void {
    this.parts.push(writeText(this.measure, this, text, x, y, this.fillLook() + this.place()));
  }

  strokeText(text: string, x: number, y: number): void {
    this.parts.push(writeText(this.measure, this, text, x, y, this.strokeLook() + this.place()));
  }

  private pen(): Pen {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin } = this;
    const { globalAlpha, font, textAlign, textBaseline, letterSpacing } = this;
    return {
      fillStyle,
      strokeStyle,
      lineWidth,
      lineCap,
      lineJoin,
      globalAlpha,
      font,
      textAlign,
      textBaseline,
      letterSpacing,
    };
  }

  private putPath(path: Path2D | undefined, look: string): void {
    if (path === undefined) {
      if (this.data !== "") this.put("path", `d="${this.data}"`, look);
      return;
    }
    const known = this.idOfPath.get(path);
    const id = known ?? `p${this.definitions.length + 1}`;
    if (known === undefined) {
      this.idOfPath.set(path, id);
      this.definitions.push(`<path id="${id}" d="${xmlEscape(dataOfPath(path))}"/>`);
    }
    this.put("use", `href="#${id}"`, look);
  }

  private put(element: string, shape: string, look: string): void {
    if (look !== "") this.parts.push(`<${element} ${shape}${look}${this.place()}/>`);
  }

  private place(): string {
    const [a, b, c, d, e, f] = this.matrix;
    if (a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0) return "";
    const written = [a, b, c, d].map((value) => String(Math.round(value * 1e5) / 1e5));
    return ` transform="matrix(${[...written, svgNumber(e), svgNumber(f)].join(" ")})"`;
  }

  private fillLook(): string {
    const colour = readColour(this.fillStyle);
    if (colour === null) return "";
    return ` fill="${colour.hex}"${opacity("fill", colour.alpha * this.globalAlpha)}`;
  }

  private strokeLook(): string {
    const colour = readColour(this.strokeStyle);
    if (colour === null) return "";
    const { lineCap, lineJoin } = this;
    return [
      ` fill="none" stroke="${colour.hex}"`,
      opacity("stroke", colour.alpha * this.globalAlpha),
      ` stroke-width="${String(Math.round(this.lineWidth * 1e4) / 1e4)}"`,
      lineCap === "butt" ? "" : ` stroke-linecap="${lineCap}"`,
      lineJoin === "miter" ? ` stroke-miterlimit="10"` : ` stroke-linejoin="${lineJoin}"`,
      this.dash.length === 0 ? "" : ` stroke-dasharray="${this.dash.map(svgNumber).join(" ")}"`,
    ].join("");
  }
}

function opacity(kind: "fill" | "stroke", alpha: number): string {
  return alpha === 1 ? "" : ` ${kind}-opacity="${String(Math.round(alpha * 1e3) / 1e3)}"`;
}
