// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextMeasure } from "../../../src/export/picture/pencil";
import { readColour } from "../../../src/export/picture/svgColour";
import { SvgContext } from "../../../src/export/picture/svgContext";
import { writeSvg } from "../../../src/export/picture/writeSvg";
import { nastyText } from "../../fixtures/anySet";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

/** Six pixels a letter; the middle lies three above the baseline. */
function measure(): TextMeasure {
  return {
    font: "",
    letterSpacing: "0px",
    textBaseline: "alphabetic",
    measureText(text: string) {
      const above = this.textBaseline === "middle" ? 5 : 8;
      return { width: text.length * 6, actualBoundingBoxAscent: above } as TextMetrics;
    },
  };
}

function draw(use: (context: SvgContext) => void): Element {
  const context = new SvgContext(measure());
  use(context);
  return parse(context.content);
}

function parse(content: string): Element {
  const svg = writeSvg({ width: 10, height: 10, title: "T", description: "D", content });
  const document = new DOMParser().parseFromString(svg, "application/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document.documentElement;
}

const attributesOf = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe("a recorder of strokes", () => {
  it("takes an image into the file, where the context stands", () => {
    const root = draw((context) => {
      context.translate(3, 4);
      context.globalAlpha = 0.5;
      context.drawImage({ toDataURL: () => "data:image/png;base64,AA==" }, 1, 2, 30, 20);
    });
    expect(attributesOf(root.querySelector("image"))).toEqual({
      href: "data:image/png;base64,AA==",
      x: "1",
      y: "2",
      width: "30",
      height: "20",
      opacity: "0.5",
      transform: "matrix(1 0 0 1 3 4)",
    });
  });

  it("writes a path with its fill, and the same path with its stroke", () => {
    const root = draw((context) => {
      context.beginPath();
      context.moveTo(1, 2);
      context.bezierCurveTo(3, 4, 5, 6, 7, 8);
      context.fillStyle = "#1c326f";
      context.globalAlpha = 0.5;
      context.fill();
      context.strokeStyle = "rgb(255, 0, 0)";
      context.lineWidth = 2;
      context.setLineDash([4, 3]);
      context.stroke();
    });
    const [filled, stroked] = [...root.querySelectorAll("path")].map(attributesOf);
    expect(filled).toEqual({ d: "M1 2C3 4 5 6 7 8", fill: "#1c326f", "fill-opacity": "0.5" });
    expect(stroked).toEqual({
      d: "M1 2C3 4 5 6 7 8",
      fill: "none",
      stroke: "#ff0000",
      "stroke-opacity": "0.5",
      "stroke-width": "2",
      "stroke-miterlimit": "10",
      "stroke-dasharray": "4 3",
    });
  });

  it("begins a curve that nothing came before where its first point of control is, as a canvas does", () => {
    const root = draw((context) => {
      context.beginPath();
      context.quadraticCurveTo(1, 2, 3, 4);
      context.quadraticCurveTo(5, 6, 7, 8);
      context.fill();
      context.beginPath();
      context.bezierCurveTo(1, 2, 3, 4, 5, 6);
      context.closePath();
      context.fill();
    });
    expect([...root.querySelectorAll("path")].map((path) => path.getAttribute("d"))).toEqual([
      "M1 2Q1 2 3 4Q5 6 7 8",
      "M1 2C1 2 3 4 5 6Z",
    ]);
  });

  it("begins a line that nothing came before at its first point, and writes no text of blanks", () => {
    const root = draw((context) => {
      context.beginPath();
      context.lineTo(1, 2);
      context.lineTo(3, 4);
      context.stroke();
      context.fillText("  ", 5, 5);
    });
    expect(root.querySelector("path")?.getAttribute("d")).toBe("M1 2L3 4");
    expect(root.querySelector("text")).toBeNull();
  });

  it("measures a text in the font and the spacing of the moment", () => {
    const asked: string[] = [];
    const ruler = measure();
    const context = new SvgContext({
      ...ruler,
      measureText(text: string) {
        asked.push(`${this.font} ${this.letterSpacing}`);
        return ruler.measureText(text);
      },
    });
    context.font = "600 12px Titillium";
    context.letterSpacing = "2px";
    expect(context.measureText("abc").width).toBe(18);
    expect(asked).toEqual(["600 12px Titillium 2px"]);
  });

  it("draws a whole circle in two halves, since an arc from a point to itself is nothing", () => {
    const root = draw((context) => {
      context.beginPath();
      context.arc(10, 10, 5, 0, 2 * Math.PI);
      context.fill();
    });
    expect(root.querySelector("path")?.getAttribute("d")).toBe(
      "M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10Z",
    );
  });

  it("keeps transforms as a canvas does: composed, saved and restored, from the sheet's corner", () => {
    const root = draw((context) => {
      context.translate(10, 20);
      context.save();
      context.scale(2, 2);
      context.fillRect(0, 0, 1, 1);
      context.restore();
      context.fillRect(0, 0, 1, 1);
      context.onSheet((sheet) => {
        sheet.setTransform(3, 0, 0, 3, 1, 1);
        sheet.fillRect(0, 0, 1, 1);
      });
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillRect(0, 0, 1, 1);
    });
    expect(
      [...root.querySelectorAll("rect")].map((rect) => rect.getAttribute("transform")),
    ).toEqual(["matrix(2 0 0 2 10 20)", "matrix(1 0 0 1 10 20)", "matrix(3 0 0 3 11 21)", null]);
  });

  it("cuts what is drawn until the clip is restored", () => {
    const root = draw((context) => {
      context.save();
      context.beginPath();
      context.rect(0, 0, 5, 5);
      context.clip();
      context.fillRect(0, 0, 9, 9);
      context.restore();
      context.fillRect(1, 1, 2, 2);
    });
    const group = root.querySelector("g");
    const id = /url\(#(.+)\)/.exec(group?.getAttribute("clip-path") ?? "")?.[1];
    expect(root.querySelector(`clipPath#${id} path`)?.getAttribute("d")).toBe("M0 0h5v5h-5Z");
    expect(group?.querySelectorAll("rect")).toHaveLength(1);
    expect(root.querySelectorAll(":scope > rect")).toHaveLength(1);
  });

  it("writes a text on its baseline, with its width, and its typeface with what stands in for it", () => {
    const root = draw((context) => {
      context.font = '600 12.5px "Titillium Web", "Segoe UI", sans-serif';
      context.textBaseline = "middle";
      context.textAlign = "center";
      context.fillStyle = "#17324d";
      context.fillText("Lecce", 40, 30);
    });
    expect(attributesOf(root.querySelector("text"))).toEqual({
      x: "40",
      y: "33",
      "font-family": "'Titillium Web', 'Segoe UI', sans-serif",
      "font-size": "12.5",
      "font-weight": "600",
      "text-anchor": "middle",
      textLength: "30",
      lengthAdjust: "spacingAndGlyphs",
      "xml:space": "preserve",
      fill: "#17324d",
    });
  });

  it("leads to web addresses only", () => {
    const root = draw((context) => {
      for (const address of [
        "https://example.org/?a=1&b=2",
        "javascript:alert(1)",
        "data:text/html,x",
      ]) {
        context.link(address, () => context.fillRect(0, 0, 1, 1));
      }
    });
    expect([...root.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://example.org/?a=1&b=2",
    ]);
    expect(root.querySelectorAll("rect")).toHaveLength(3);
  });

  it("holds no script, style sheet or foreign object, whatever the texts say", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, address) => {
        const root = draw((context) => {
          context.link(address, () => context.fillText(text, 0, 0));
          context.font = `12px ${text}`;
          context.fillStyle = text;
          context.fillText("x", 0, 0);
        });
        for (const element of root.querySelectorAll("*")) {
          expect(["title", "desc", "a", "text"]).toContain(element.localName);
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
          expect(element.getAttribute("href") ?? "https:").toMatch(/^(https?|mailto):/i);
        }
      }),
      FEWER_RUNS,
    );
  });
});

describe("a colour of the page", () => {
  it.each([
    ["#abc", { hex: "#aabbcc", alpha: 1 }],
    ["#1C326F", { hex: "#1c326f", alpha: 1 }],
    ["rgb(1, 2, 3)", { hex: "#010203", alpha: 1 }],
    ["rgba(255, 255, 255, 0.25)", { hex: "#ffffff", alpha: 0.25 }],
    ["color(srgb 0.5 0 1 / 0.5)", { hex: "#8000ff", alpha: 0.5 }],
    ["transparent", null],
    ["none", null],
    ["rgba(0, 0, 0, 0)", null],
  ])("%s is one that every program knows", (css, expected) => {
    expect(readColour(css)).toEqual(expected);
  });
});
