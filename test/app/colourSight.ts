/** Red, green and blue in linear light, 0…1. */
export type Linear = readonly [number, number, number];
type Matrix = readonly [Linear, Linear, Linear];

/**
 * What a reader without one of the three cones sees: Machado, Oliveira and Fernandes 2009, «A Physiologically-based
 * Model for Simulation of Color Vision Deficiency», severity 1.0, in linear RGB.
 */
export const SIGHTS: Readonly<Record<string, Matrix>> = {
  "all three cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** `#rrggbb` in linear light (sRGB, IEC 61966-2-1). */
export function linearOf(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

export function seenBy(colour: Linear, sight: Matrix): Linear {
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const [red, green, blue] = sight.map((row) => clip(dot(row, colour)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Contrast of WCAG 2.2, 1…21. */
export function contrastOf(a: Linear, b: Linear): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((first, second) => first - second);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** CIEDE2000 (Sharma, Wu and Dalal 2005): about 2 is just noticed side by side, 10 at a glance. */
export function differenceOf(a: Linear, b: Linear): number {
  const [first, second] = [labOf(a), labOf(b)];
  const meanChroma = (Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2;
  const grey = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const one = polar(first, grey);
  const two = polar(second, grey);
  const lightness = two.light - one.light;
  const chroma = two.chroma - one.chroma;
  const turn = one.chroma * two.chroma === 0 ? 0 : turnOf(two.hue - one.hue);
  const hue = 2 * Math.sqrt(one.chroma * two.chroma) * sine(turn / 2);
  const mean = { light: (one.light + two.light) / 2, chroma: (one.chroma + two.chroma) / 2 };
  const meanHue = meanHueOf(one, two);
  const tint =
    1 -
    0.17 * cosine(meanHue - 30) +
    0.24 * cosine(2 * meanHue) +
    0.32 * cosine(3 * meanHue + 6) -
    0.2 * cosine(4 * meanHue - 63);
  const off = (mean.light - 50) ** 2;
  const byLight = lightness / (1 + (0.015 * off) / Math.sqrt(20 + off));
  const byChroma = chroma / (1 + 0.045 * mean.chroma);
  const byHue = hue / (1 + 0.015 * mean.chroma * tint);
  const turned = 2 * Math.sqrt(mean.chroma ** 7 / (mean.chroma ** 7 + 25 ** 7));
  const blues = -turned * sine(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)));
  return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + blues * byChroma * byHue);
}

function luminance(colour: Linear): number {
  return dot([0.2126, 0.7152, 0.0722], colour);
}

/** CIELAB under D65. */
function labOf(colour: Linear): Linear {
  const curve = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 841) / 108 + 4 / 29;
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], colour));
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

interface Polar {
  readonly light: number;
  readonly chroma: number;
  readonly hue: number;
}

function polar([light, a, b]: Linear, grey: number): Polar {
  const red = a * (1 + grey);
  const hue = (Math.atan2(b, red) * 180) / Math.PI;
  return { light, chroma: Math.hypot(red, b), hue: hue < 0 ? hue + 360 : hue };
}

function meanHueOf(one: Polar, two: Polar): number {
  const sum = one.hue + two.hue;
  if (one.chroma * two.chroma === 0) return sum;
  if (Math.abs(one.hue - two.hue) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function turnOf(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function dot(a: Linear, b: Linear): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
