import { readFile } from "node:fs/promises";
import { isShowable } from "../data/buildProgramme";
import { loadGeography } from "../data/loadGeography";
import { computePositions } from "../export/computePositions";
import type { ComputedContent } from "../export/writePackage";
import type { Geography } from "../model/geography";
import { buildSourceProgramme } from "./buildSourceProgramme";
import type { SourceSet } from "./readSource";

/** The files of the page that stand beside it on a host. */
const PUBLIC = new URL("../../public/", import.meta.url);

/** What a page would compute from a large set at every visit; nothing of a small one. */
export async function computeForPublishing(source: SourceSet): Promise<readonly ComputedContent[]> {
  if (!isShowable(source.set)) return [];
  return [...computePositions(await buildSourceProgramme(source), await readGeography())];
}

async function readGeography(): Promise<Geography> {
  return loadGeography({
    environment: {
      baseUrl: PUBLIC.href,
      isOnline: () => true,
      retries: 0,
      fetch: async (file) =>
        new Response(await readFile(new URL(file instanceof Request ? file.url : file))),
    },
  });
}
