/** For the gallery: the network of 10,000 authorities, too large to be kept with the tests. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedProgramme } from "../every/programmes";
import { networkSheet } from "./networkSheet";

const [path = ""] = process.argv.slice(2);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, networkSheet(generatedProgramme(10_000)));
