import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAPER_REGIONS } from "../../src/views/parts/export/print/keepPrintable";
import { contrastOf, differenceOf, linearOf, seenBy, SIGHTS } from "./colourSight";

const css = readFileSync("src/app/tokens.css", "utf8");
const contrastFrom = css.indexOf("@media (prefers-contrast");
const forcedFrom = css.indexOf("@media (forced-colors");

/** The custom properties of the first such rule at or after a place. */
function tokensOf(selector: string, from = 0): Record<string, string> {
  const start = css.indexOf(`${selector} {`, from);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const DARK = ':root[data-theme="dark"]';
const light = tokensOf(":root");
const dark = { ...light, ...tokensOf(DARK) };
const LOOKS: Readonly<Record<string, Record<string, string>>> = {
  light,
  dark,
  "light, more contrast": { ...light, ...tokensOf(":root", contrastFrom) },
  "dark, more contrast": { ...dark, ...tokensOf(DARK, contrastFrom) },
};

const REGIONS = ["region-1", "region-2", "region-3", "region-4"];
const STATES = ["good", "warn", "bad", "info"];
const GROUNDS = ["paper", "paper-raised", "paper-sunk", "sea", "land", "land-quiet"];
const SHEETS = ["paper", "paper-raised", "paper-sunk"];

/** The two of the colours that are nearest to each other, for whoever has this sight. */
function nearest(look: Record<string, string>, names: readonly string[], sight: string) {
  const matrix = SIGHTS[sight];
  if (!matrix) throw new Error(`no sight «${sight}»`);
  const seen = names.map((name) => ({ name, colour: seenBy(colourOf(look, name), matrix) }));
  const pairs = seen.flatMap((one, at) =>
    seen.slice(at + 1).map((two) => ({
      pair: `${one.name} and ${two.name}`,
      difference: differenceOf(one.colour, two.colour),
    })),
  );
  return pairs.toSorted((a, b) => a.difference - b.difference)[0];
}

function colourOf(look: Record<string, string>, name: string) {
  const hex = look[name] ?? "";
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`--${name} is no plain colour: «${hex}»`);
  return linearOf(hex);
}

/** Each pair of mark and ground whose contrast is under the least. */
function tooFaint(
  look: Record<string, string>,
  marks: readonly string[],
  grounds: readonly string[],
  least: number,
): string[] {
  return marks.flatMap((mark) =>
    grounds.flatMap((ground) => {
      const contrast = contrastOf(colourOf(look, mark), colourOf(look, ground));
      return contrast < least ? [`${mark} on ${ground}: ${contrast.toFixed(2)}`] : [];
    }),
  );
}

describe("the measure of colours", () => {
  it("knows the published differences and contrasts", () => {
    // Black and white; and the pair of W3C's own example of just enough.
    expect(contrastOf(linearOf("#000000"), linearOf("#ffffff"))).toBeCloseTo(21, 5);
    expect(contrastOf(linearOf("#767676"), linearOf("#ffffff"))).toBeCloseTo(4.54, 2);
    expect(differenceOf(linearOf("#000000"), linearOf("#ffffff"))).toBeCloseTo(100, 3);
    // Red and green of the same lightness are far apart, but not without the cones for them.
    const [red, green] = [linearOf("#b3261e"), linearOf("#995c00")];
    expect(differenceOf(red, green)).toBeGreaterThan(20);
    const { deuteranopia } = SIGHTS;
    if (deuteranopia) {
      expect(differenceOf(seenBy(red, deuteranopia), seenBy(green, deuteranopia))).toBeLessThan(5);
    }
  });
});

describe.each(Object.entries(LOOKS))("the colours, %s", (name, look) => {
  const isStrong = name.includes("more contrast");

  it.each(Object.keys(SIGHTS))("tell regions and states apart for %s", (sight) => {
    const regions = nearest(look, REGIONS, sight);
    expect(regions?.difference, regions?.pair).toBeGreaterThan(15);
    const states = nearest(look, STATES, sight);
    expect(states?.difference, states?.pair).toBeGreaterThan(isStrong ? 7 : 10);
  });

  it("stand off from every ground: text, marks, edges of fields and the focus", () => {
    const text = ["ink", "ink-soft", "accent-ink", ...STATES];
    expect(tooFaint(look, text, [...GROUNDS, "accent-quiet"], isStrong ? 7 : 4.5)).toEqual([]);
    const marks = [...REGIONS, "region-other", "accent"];
    expect(tooFaint(look, marks, GROUNDS, isStrong ? 4.5 : 3)).toEqual([]);
    expect(tooFaint(look, ["line-strong"], SHEETS, 3)).toEqual([]);
    expect(tooFaint(look, ["on-accent"], ["accent"], 4.5)).toEqual([]);
    expect(
      tooFaint(look, ["on-illustrative"], ["illustrative", "illustrative-stripe"], 4.5),
    ).toEqual([]);
  });
});

describe("under forced colours", () => {
  it("every colour of the page is one of the reader's own", () => {
    const forced = tokensOf(":root[data-theme]", forcedFrom);
    const colours = Object.keys(light).filter((token) => light[token]?.startsWith("#"));
    expect(Object.keys(forced).toSorted()).toEqual(colours.toSorted());
    for (const value of Object.values(forced)) {
      expect(value).toMatch(/^(Canvas|CanvasText|GrayText|Highlight|HighlightText|LinkText)$/);
    }
  });
});

describe("on a printer without colours", () => {
  const printed = readFileSync("src/app/print.css", "utf8");
  const paper = REGIONS.map((name) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(printed)?.[1]);
  /** CIE lightness, from 0 to 100: contrast with black is luminance but for a constant. */
  const lightness = (hex = "") => {
    const luminance = contrastOf(linearOf(hex), linearOf("#000000")) * 0.05 - 0.05;
    return 116 * Math.cbrt(luminance) - 16;
  };

  it("the regions are four greys, in steps that the eye tells apart, each dark enough for paper", () => {
    const steps = paper.map(lightness);
    const gaps = steps.slice(1).map((step, at) => step - (steps[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(14);
    for (const hex of paper) {
      expect(contrastOf(linearOf(hex ?? ""), linearOf("#ffffff"))).toBeGreaterThan(3);
    }
  });

  it("canvases and drawings are printed in the same ones", () => {
    expect(PAPER_REGIONS).toEqual(paper);
  });
});
