import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** A package of others of which something is in the built site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** The whole licence, as the package carries it. */
  readonly text: string;
}

const OUT_FILE = "licences/packages.json";
const OWN_LICENCE = "LICENSE";
const OWN_OUT_FILE = "licences/EUPL-1.2.txt";
const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i;
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Writes the licences of what is in the built site: packages with code in a script or in a worker, and those that
 * `package.json` needs at run time (styles, typefaces, and packages that only pass on what others hold).
 */
export function shippedLicences(): { page: Plugin; worker: () => Plugin[] } {
  const folders = new Set<string>();
  const page: Plugin = {
    name: "shipped-licences",
    apply: "build",
    generateBundle(_, bundle) {
      // Workers have been built by now: the page's scripts hold their names.
      addFolders(bundle, folders);
      for (const name of runtimeNames()) folders.add(join("node_modules", name));
      const source = JSON.stringify(readPackages(folders), null, 1);
      this.emitFile({ type: "asset", fileName: OUT_FILE, source });
      const own = readFileSync(OWN_LICENCE, "utf8");
      this.emitFile({ type: "asset", fileName: OWN_OUT_FILE, source: own });
    },
  };
  const worker = (): Plugin[] => [
    {
      name: "worker-licences",
      apply: "build",
      generateBundle: (_, bundle) => addFolders(bundle, folders),
    },
  ];
  return { page, worker };
}

function addFolders(bundle: Rolldown.OutputBundle, folders: Set<string>): void {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== "chunk") continue;
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const folder = PACKAGE_FOLDER.exec(id)?.[0];
      if (folder !== undefined && renderedLength > 0) folders.add(folder);
    }
  }
}

function runtimeNames(): string[] {
  const project = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(project.dependencies);
}

function readPackages(folders: Iterable<string>): ShippedPackage[] {
  const packages = new Map<string, ShippedPackage>();
  for (const folder of folders) {
    const found = readPackage(folder);
    packages.set(`${found.name}@${found.version}`, found);
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A package without the text of its licence must not be shipped: throws. */
function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; license?: string };
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (license === undefined || file === undefined) {
    throw new Error(`${name}@${version} says no licence, or does not carry its text: ${folder}`);
  }
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  return { name, version, licence: license, text };
}
