export interface SvgColour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ["white", "#ffffff"],
  ["black", "#000000"],
]);

/** A computed colour of CSS as every SVG program knows it; `null`: nothing is painted. */
export function readColour(text: string): SvgColour | null {
  const css = WORDS.get(text) ?? text.trim().toLowerCase();
  if (css === "none" || css === "transparent" || css === "") return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(css);
  if (short)
    return {
      hex: `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`,
      alpha: 1,
    };
  if (/^#[0-9a-f]{6}$/.test(css)) return { hex: css, alpha: 1 };
  const [kind, ...rest] = css.split(/[\s,()/]+/).filter((part) => part !== "");
  if (kind === "rgb" || kind === "rgba") return fromChannels(rest.map(numberOf), 255);
  if (kind === "color" && rest[0] === "srgb") return fromChannels(rest.slice(1).map(numberOf), 1);
  return { hex: "#000000", alpha: 1 };
}

function numberOf(text: string): number {
  return text.endsWith("%") ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

function fromChannels(values: readonly number[], most: number): SvgColour | null {
  const [r = 0, g = 0, b = 0, alpha = 1] = values;
  if (alpha === 0) return null;
  const digits = [r, g, b].map((value) => {
    const channel = Math.round(Math.max(0, Math.min(1, value / most)) * 255);
    return channel.toString(16).padStart(2, "0");
  });
  return { hex: `#${digits.join("")}`, alpha };
}
