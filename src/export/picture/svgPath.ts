/** A number as SVG has it: two decimals are a fiftieth of a hair's breadth. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

const n = svgNumber;

/** The path of a drawing context, written as SVG path data while it is drawn. */
export class SvgPath {
  private readonly strokes: string[] = [];
  private isOpen = false;

  protected get data(): string {
    return this.strokes.join("");
  }

  beginPath(): void {
    this.strokes.length = 0;
    this.isOpen = false;
  }

  moveTo(x: number, y: number): void {
    this.strokes.push(`M${n(x)} ${n(y)}`);
    this.isOpen = true;
  }

  lineTo(x: number, y: number): void {
    if (this.isOpen) this.strokes.push(`L${n(x)} ${n(y)}`);
    else this.moveTo(x, y);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    if (!this.isOpen) this.moveTo(ax, ay);
    this.strokes.push(`C${[ax, ay, bx, by, x, y].map(n).join(" ")}`);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    if (!this.isOpen) this.moveTo(cx, cy);
    this.strokes.push(`Q${[cx, cy, x, y].map(n).join(" ")}`);
  }

  closePath(): void {
    if (this.isOpen) this.strokes.push("Z");
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.strokes.push(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`);
    this.isOpen = true;
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.max(0, Math.min(radius, width / 2, height / 2));
    const corner = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
    this.strokes.push(
      `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${corner(r, r)}v${n(height - 2 * r)}${corner(-r, r)}`,
      `h${n(2 * r - width)}${corner(-r, -r)}v${n(2 * r - height)}${corner(r, -r)}Z`,
    );
    this.isOpen = true;
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    this.ellipse(x, y, radius, radius, 0, start, end);
  }

  /** Clockwise; none of ours is turned. A whole turn is two halves: SVG draws none in one. */
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    _rotation: number,
    start: number,
    end: number,
  ): void {
    const at = (angle: number) => [x + rx * Math.cos(angle), y + ry * Math.sin(angle)] as const;
    const sweep = Math.min(end - start, 2 * Math.PI);
    const [fromX, fromY] = at(start);
    if (this.isOpen) this.lineTo(fromX, fromY);
    else this.moveTo(fromX, fromY);
    const turns = sweep > Math.PI ? 2 : 1;
    for (let turn = 1; turn <= turns; turn += 1) {
      const [toX, toY] = at(start + (sweep * turn) / turns);
      this.strokes.push(`A${n(rx)} ${n(ry)} 0 0 1 ${n(toX)} ${n(toY)}`);
    }
    if (sweep === 2 * Math.PI) this.strokes.push("Z");
  }
}
