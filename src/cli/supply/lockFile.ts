import { readFileSync } from "node:fs";

/** A package as `package-lock.json` (version 3) pins it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** `sha512-…` in base64. */
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** Place (`node_modules/a/node_modules/b`; empty: the project itself) → package. */
export type LockedPackages = ReadonlyMap<string, LockedPackage>;

export interface RuntimePackage {
  readonly place: string;
  readonly name: string;
  readonly locked: LockedPackage;
  /** Places of what it depends on. */
  readonly needs: readonly string[];
}

const FOLDER = "node_modules/";

export function readLockFile(path = "package-lock.json"): LockedPackages {
  const { packages } = JSON.parse(readFileSync(path, "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  return new Map(Object.entries(packages));
}

/** What the project needs when it runs, and what that needs in turn, sorted by place; a peer that is optional is not needed. */
export function runtimePackages(packages: LockedPackages): readonly RuntimePackage[] {
  const found = new Map<string, RuntimePackage>();
  const waiting = needsOf("", packages);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const locked = packages.get(place);
    if (!locked || found.has(place)) continue;
    const needs = needsOf(place, packages);
    found.set(place, { place, name: nameAt(place), locked, needs });
    waiting.push(...needs);
  }
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

export function nameAt(place: string): string {
  return place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
}

/** Where Node would find what the package at `place` names. */
export function needsOf(place: string, packages: LockedPackages): string[] {
  const locked = packages.get(place) ?? {};
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = locked;
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => peerDependenciesMeta?.[name]?.optional !== true,
  );
  const names = new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]);
  return [...names].flatMap((name) => findFrom(place, name, packages) ?? []).sort();
}

function findFrom(place: string, name: string, packages: LockedPackages): string | null {
  for (
    let folder = place;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf(FOLDER) - 1))
  ) {
    const candidate = `${folder === "" ? "" : `${folder}/`}${FOLDER}${name}`;
    if (packages.has(candidate)) return candidate;
    if (folder === "") return null;
  }
}
