// `npm run gallery`: every picture that the tests keep, and those too large to be kept, on one page that a browser opens.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const FIGURES = "test/figures";
const PAGE = "node_modules/.cache/gallery/index.html";
// Beside the folder of the kept ones: their stylesheets stand at the same distance.
const LARGE = join(FIGURES, "every", "__large__");

run("npx vitest run --project views test/figures/every --update=all", {
  GALLERY_FOLDER: "__large__",
});
run(`npx tsx test/figures/placing/drawLargeSheet.mts ${join(LARGE, "network-10000.svg")}`);

const paths = readdirSync(FIGURES, { recursive: true, encoding: "utf8" })
  .filter((path) => /__(snapshots|large)__.*\.(svg|html)$/.test(path))
  .map((path) => join(FIGURES, path))
  .sort();

const figures = paths.map((path) => {
  const name = path.replace(/^.*__(snapshots|large)__./, "");
  const height = /<svg [^>]*height="(\d+)"/.exec(readFileSync(path, "utf8"))?.[1] ?? 420;
  return `<figure><figcaption>${name}</figcaption>
<iframe title="${name}" loading="lazy" height="${Number(height) + 24}" srcdoc="${escape(whole(path))}"></iframe></figure>`;
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

function run(command, env = {}) {
  const options = { stdio: "inherit", shell: true, env: { ...process.env, ...env } };
  if (spawnSync(command, options).status !== 0) process.exit(1);
}

/** A snapshot with its stylesheets and their typeface in it, so that it can be moved. */
function whole(path) {
  const fontIn = (folder) => (_, address) => {
    const bytes = readFileSync(join(folder, address)).toString("base64");
    return `url("data:font/woff2;base64,${bytes}")`;
  };
  const styleOf = (_, address) => {
    const file = join(dirname(path), address);
    return readFileSync(file, "utf8").replace(/url\("([^"]+\.woff2)"\)/g, fontIn(dirname(file)));
  };
  return readFileSync(path, "utf8")
    .replace(/@import "([^"]+)";/g, styleOf)
    .replace(/<link rel="stylesheet" href="([^"]+)">/g, (...match) => {
      return `<style>${styleOf(...match)}</style>`;
    });
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
