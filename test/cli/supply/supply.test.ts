import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  readLockFile,
  runtimePackages,
  type LockedPackage,
} from "../../../src/cli/supply/lockFile";
import { buildSbom } from "../../../src/cli/supply/writeSbom";

interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const project = JSON.parse(readFileSync("package.json", "utf8")) as Project;
const locked = readLockFile();

/** Packages that ask to run a script when they are installed, and why nothing is missing when it does not run. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  "node_modules/esbuild": "checks its own binary, which comes as a package of its own",
};

describe("the lock file", () => {
  it("names no address to download from, so that any registry serves", () => {
    const text = readFileSync("package-lock.json", "utf8");
    expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*(registry|npmjs|\.tgz)/);
  });

  it("pins each package by its content", () => {
    const loose = [...locked].filter(([place, { integrity }]) => place !== "" && !integrity);
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it("knows no install script but those we can do without", () => {
    const scripts = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripts.map(([place]) => place)).toEqual(Object.keys(INSTALL_SCRIPTS));
  });

  it("is of the versions that package.json states, each exact", () => {
    const stated = { ...project.dependencies, ...project.devDependencies };
    for (const [name, version] of Object.entries(stated)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked.get(`node_modules/${name}`)?.version).toBe(version);
    }
  });
});

describe("the lock file of the mutation tools, which stand apart", () => {
  const tools = readLockFile("test/mutation/package-lock.json");

  it("names no address, pins each package by its content, and needs no install script", () => {
    const text = readFileSync("test/mutation/package-lock.json", "utf8");
    expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*(registry|npmjs|\.tgz)/);
    const loose = [...tools].filter(([place, { integrity }]) => place !== "" && !integrity);
    expect(loose).toEqual([]);
    expect([...tools].filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
    expect(tools.has("node_modules/vitest")).toBe(false);
  });

  it("holds permissive licences only", () => {
    const licences = new Set([...tools.values()].map(({ license }) => license));
    for (const licence of licences) {
      expect(licence).toMatch(
        /^(MIT|ISC|Apache-2\.0|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|CC-BY-4\.0|EUPL-1\.2)$/,
      );
    }
  });
});

describe("the README's table of packages", () => {
  it("says of each why it is here, and of none that is gone", () => {
    const readme = readFileSync("README.md", "utf8");
    const table = /## Dependencies\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
    const rows = table.split("\n").filter((line) => line.startsWith("| `"));
    const told = rows.flatMap((row) => {
      const [, names = "", reason = ""] = row.split("|");
      expect(reason.trim().length).toBeGreaterThan(4);
      return [...names.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
    });
    const needed = Object.keys({ ...project.dependencies, ...project.devDependencies });
    const isTold = (name: string) =>
      told.some((each) =>
        each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : each === name,
      );
    expect(needed.filter((name) => !isTold(name))).toEqual([]);
    const isNeeded = (each: string) =>
      needed.some((name) =>
        each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : each === name,
      );
    expect(told.filter((each) => !isNeeded(each))).toEqual([]);
  });
});

describe("the bill of materials", () => {
  const bill = buildSbom(project, locked);
  const text = JSON.stringify(bill);
  const components = bill["components"] as readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses?: readonly unknown[];
    readonly hashes?: readonly { readonly content: string }[];
  }[];

  it("names every package that runs, with what it needs, its licence and its hash", () => {
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(project.dependencies)));
    expect(names).toEqual(expect.arrayContaining(["scheduler", "d3-geo", "react-router"]));
    expect(names.filter((name) => name in project.devDependencies)).toEqual([]);
    for (const { licenses, hashes } of components) {
      expect(licenses).toHaveLength(1);
      expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  it("refers to nothing that it does not hold", () => {
    const refs = new Set((text.match(/"bom-ref":"[^"]+"/g) ?? []).map((ref) => ref.slice(11, -1)));
    const edges = bill["dependencies"] as readonly { ref: string; dependsOn: readonly string[] }[];
    for (const { ref, dependsOn } of edges) {
      expect([ref, ...dependsOn].filter((each) => !refs.has(each))).toEqual([]);
    }
  });

  it("says nothing of machine, hour or registry, so that it is the same everywhere", () => {
    expect(text).not.toMatch(/timestamp|serialNumber|registry|\.tgz|"resolved"/);
    expect(text).not.toContain(process.cwd());
    expect(text.match(/https?:\/\/[^"]+/g)).toEqual([
      "http://cyclonedx.org/schema/bom-1.5.schema.json",
    ]);
  });
});

describe("what the project needs when it runs", () => {
  it("is found where Node would find it: the nearest first, an optional peer not at all", () => {
    const packages = new Map<string, LockedPackage>([
      ["", { dependencies: { a: "1" }, devDependencies: { tool: "1" } }],
      [
        "node_modules/a",
        {
          dependencies: { b: "2" },
          peerDependencies: { c: "1", types: "1" },
          peerDependenciesMeta: { types: { optional: true } },
        },
      ],
      ["node_modules/a/node_modules/b", { version: "2" }],
      ["node_modules/b", { version: "1" }],
      ["node_modules/c", {}],
      ["node_modules/tool", {}],
      ["node_modules/types", {}],
    ]);
    expect(runtimePackages(packages).map(({ place }) => place)).toEqual([
      "node_modules/a",
      "node_modules/a/node_modules/b",
      "node_modules/c",
    ]);
  });
});
