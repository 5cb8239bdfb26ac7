import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildGeography } from "./buildGeography";
import type { Recipe } from "./recipe";
import { readSources } from "./sources";

const folder = new URL("../../../public/geo/", import.meta.url);
const recipe = JSON.parse(readFileSync(new URL("recipe.json", folder), "utf8")) as Recipe;

for (const [name, text] of buildGeography(recipe, readSources())) {
  writeFileSync(new URL(name, folder), text);
  const sizes = `${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzipped`;
  process.stdout.write(`public/geo/${name}: ${sizes}\n`);
}
