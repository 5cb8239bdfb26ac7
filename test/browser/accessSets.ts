import { resolve } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { writeChangedSet, type WrittenSet } from "./brokenSet";
import { serveFolders, type StaticSite } from "./staticSite";

/** Records with a fault of each sort: left out, named, and the rest shown. */
const FAULTS = {
  organisations: (rows) => [
    ...rows,
    { id: "senza-nome", role: "authority" },
    { id: "prov-avellino", name: "Di nuovo Avellino", role: "authority", region: "15" },
  ],
  members: (rows) => [...rows, { partnership: "p-geometria-variabile", organisation: "nessuno" }],
  partnership_steps: (rows) => [
    ...rows,
    { partnership: "p-geometria-variabile", stage: "signed", date: "2012-02-30" },
  ],
  themes: () => '[{"id": "mare", "name": ',
} satisfies Parameters<typeof writeChangedSet>[1];

/** The sets beside the shipped one, by the folder that `dati=` names. */
export const OTHER_SETS = ["vuoti", "difetti", "reali"] as const;

/** Serves the built site with an empty set, one with faults and the real records alone beside it; its address. */
export function useSets(): () => string {
  let host: StaticSite;
  let written: WrittenSet[] = [];
  beforeAll(async () => {
    const site = inject("siteFolder");
    const empty = writeChangedSet(site, { organisations: () => [] });
    const faulty = writeChangedSet(site, FAULTS);
    written = [empty, faulty];
    host = await serveFolders({
      "/": `${site}/`,
      "/altri/vuoti/": empty.folder,
      "/altri/difetti/": faulty.folder,
      "/altri/reali/": resolve("data/real"),
    });
  });
  afterAll(async () => {
    await host.close();
    for (const { remove } of written) remove();
  });
  return () => host.url;
}
