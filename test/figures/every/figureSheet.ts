import { readdirSync } from "node:fs";

const SRC = "../../../../src";
const STYLES = [
  "app/tokens.css",
  "app/base.css",
  ...readdirSync("src/figures", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .map((path) => `figures/${path.replaceAll("\\", "/")}`)
    .sort(),
];

/** Letters of a figure that is kept to the pixel only. */
const LARGE = 300_000;

/** Figures as a page that a browser opens, in the page's own styles. */
export function figureSheet(figures: readonly string[]): string {
  const styles = STYLES.map((path) => `<link rel="stylesheet" href="${SRC}/${path}">`);
  return [
    "<!doctype html>",
    '<meta charset="utf-8">',
    ...styles,
    ...(figures.length === 0 ? ["<p>Nothing is drawn here.</p>"] : []),
    ...figures.map((markup) => `<figure>\n${lines(markup)}\n</figure>`),
    "",
  ].join("\n");
}

/** A tag a line, so that a difference can be read; without the numbers that React gives. */
function lines(markup: string): string {
  return markup
    .replace(/^<\?xml[^>]*>\n/, "")
    .replaceAll(/_r_\w+_/g, "_r_")
    .replaceAll("><", ">\n<")
    .replaceAll(/ d="[^"]*"/g, (path) => (markup.length > LARGE ? roundPath(path) : path))
    .trimEnd();
}

function roundPath(path: string): string {
  return path.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}
