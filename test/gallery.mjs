// `npm run gallery`: every picture that the tests keep, and one too large to be kept, on one page that a browser opens.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const FIGURES = "test/figures";
const PAGE = "node_modules/.cache/gallery/index.html";
const LARGE = "node_modules/.cache/gallery/network-10000.svg";

const drawLarge = [
  "node_modules/tsx/dist/cli.mjs",
  "test/figures/placing/drawLargeSheet.mts",
  LARGE,
];
const drawing = spawnSync(process.execPath, drawLarge, { stdio: "inherit" });
if (drawing.status !== 0) process.exit(1);

const paths = readdirSync(FIGURES, { recursive: true, encoding: "utf8" })
  .filter((path) => /__snapshots__.*\.(svg|html)$/.test(path))
  .map((path) => join(FIGURES, path))
  .sort();
paths.push(LARGE);

const figures = paths.map((path) => {
  const name = path.replace(/^.*(__snapshots__|gallery)./, "");
  const height = /<svg [^>]*height="(\d+)"/.exec(readFileSync(path, "utf8"))?.[1] ?? 120;
  return `<figure><figcaption>${name}</figcaption>
<iframe title="${name}" height="${Number(height) + 24}" srcdoc="${escape(whole(path))}"></iframe></figure>`;
});

mkdirSync(dirname(PAGE), { recursive: true });
writeFileSync(
  PAGE,
  `<!doctype html><html lang="it"><meta charset="utf-8"><title>Rete Convergenza: le figure</title>
<style>body{font-family:sans-serif;margin:2rem}iframe{border:0;width:100%}figure{margin:0 0 2rem}figcaption{color:#4a5d70}</style>
<h1>Le figure, come le conservano le prove</h1>
${figures.join("\n")}</html>
`,
);
console.log(`${paths.length} figure: ${resolve(PAGE)}`);

/** A snapshot with its stylesheets in it, so that it can be moved. */
function whole(path) {
  const styleOf = (_, address) => readFileSync(join(dirname(path), address), "utf8");
  return readFileSync(path, "utf8")
    .replace(/@import "([^"]+)";/g, styleOf)
    .replace(/<link rel="stylesheet" href="([^"]+)">/g, (...match) => {
      return `<style>${styleOf(...match)}</style>`;
    });
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
