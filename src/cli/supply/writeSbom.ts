import { readFileSync, writeFileSync } from "node:fs";
import {
  nameAt,
  needsOf,
  readLockFile,
  runtimePackages,
  type LockedPackages,
  type RuntimePackage,
} from "./lockFile";

interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/**
 * What the page is made of, as CycloneDX 1.5, from the lock file alone: the same bytes on every machine, no time, no
 * address. Not `npm sbom --omit dev`, which leaves out whatever a tool needs too, React among it.
 */
export function buildSbom(project: Project, packages: LockedPackages): Record<string, unknown> {
  const runtime = onceEach(runtimePackages(packages));
  const root = `${project.name}@${project.version}`;
  const refAt = (place: string) => `${nameAt(place)}@${packages.get(place)?.version ?? ""}`;
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        "bom-ref": root,
        type: "application",
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: [{ license: { id: project.license } }],
      },
    },
    components: runtime.map(componentOf),
    dependencies: [
      { ref: root, dependsOn: needsOf("", packages).map(refAt) },
      ...runtime.map(({ place, needs }) => ({ ref: refAt(place), dependsOn: needs.map(refAt) })),
    ],
  };
}

/** The same version in two places is one component. */
function onceEach(runtime: readonly RuntimePackage[]): readonly RuntimePackage[] {
  const byRef = new Map(
    runtime.map((found) => [`${found.name}@${found.locked.version ?? ""}`, found]),
  );
  return [...byRef.values()];
}

function componentOf({ name, locked }: RuntimePackage): Record<string, unknown> {
  const { version = "", license, integrity = "" } = locked;
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const [, hash] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return {
    "bom-ref": `${name}@${version}`,
    type: "library",
    name,
    version,
    scope: "required",
    purl,
    ...(hash && {
      hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }],
    }),
    ...(license && {
      licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
  };
}

function main(out: string): void {
  const project = JSON.parse(readFileSync("package.json", "utf8")) as Project;
  writeFileSync(out, `${JSON.stringify(buildSbom(project, readLockFile()), null, 2)}\n`);
}

if (process.argv[1]?.endsWith("writeSbom.ts")) main(process.argv[2] ?? "dist/sbom.cdx.json");
