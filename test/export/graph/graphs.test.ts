// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksAt } from "../../../src/analysis/linksAt";
import type { ProgrammeAt } from "../../../src/analysis/programmeAt";
import { shownGraph, type ShownGraph } from "../../../src/export/graph/shownGraph";
import { writeGeojson } from "../../../src/export/graph/writeGeojson";
import { writeGexf } from "../../../src/export/graph/writeGexf";
import { writeGraphml } from "../../../src/export/graph/writeGraphml";
import { describeExport } from "../../../src/export/shown/describeExport";
import { shownRecords } from "../../../src/export/shown/shownRecords";
import { nastyText } from "../../fixtures/anySet";
import { buildTables } from "../../fixtures/dataSet";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import { dayAt, LOOK, NOTE, shippedAt, tinyAt, WORDS } from "../../fixtures/shownSet";
import { faultsOfGexf } from "./gexfRules";

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  expect(document.getElementsByTagName("parsererror")).toHaveLength(0);
  return document;
}

function graphOf(at: ProgrammeAt): ShownGraph {
  const records = shownRecords(at);
  return shownGraph(records, WORDS, LOOK, describeExport(records, NOTE, "it"));
}

const gexfOf = (at: ProgrammeAt) => [...writeGexf(graphOf(at), dayAt("2026-11-22"))].join("");
const graphmlOf = (at: ProgrammeAt) => [...writeGraphml(graphOf(at))].join("");

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface FeatureCollection {
  readonly type: string;
  readonly features: readonly Feature[];
}
const geojsonOf = (at: ProgrammeAt) =>
  JSON.parse([...writeGeojson(graphOf(at))].join("")) as FeatureCollection;

const SCOPES = [
  ["everything", {}],
  ["one region", { regions: ["15"] }],
  ["a theme and real data only", { theme: "turismo", onlyReal: true }],
] as const;

describe.each(SCOPES)("of %s, the GEXF", (_title, scope) => {
  const at = shippedAt("2012-06-30", {
    ...scope,
    regions: [...("regions" in scope ? scope.regions : [])],
  });

  it("keeps the rules of GEXF 1.3", () => {
    expect(faultsOfGexf(parse(gexfOf(at)))).toEqual([]);
  });

  it("has a node for each body shown or named, and an edge for each line of the picture", () => {
    const records = shownRecords(at);
    const document = parse(gexfOf(at));
    const ids = [...document.getElementsByTagName("node")].map((node) => node.getAttribute("id"));
    expect(ids).toEqual([...records.bodies, ...records.others].map(({ id }) => id));
    const edges = [...document.getElementsByTagName("edge")].map(
      (edge) => edge.getAttribute("id") ?? "",
    );
    expect(edges.toSorted()).toEqual(
      linksAt(at)
        .map(({ key }) => key)
        .toSorted(),
    );
  });
});

describe("a GEXF", () => {
  it("breaks a rule when something in it is broken: the check can fail", () => {
    const sound = gexfOf(tinyAt());
    const breaks: readonly [RegExp, string][] = [
      [/version="1.3"/, 'version="1.2"'],
      [/ source="[^"]+"/, ' source="nobody"'],
      [/<nodes/, "<nodes colour='red'"],
      [/type="boolean"/, 'type="flag"'],
      [/<viz:color r="\d+"/, '<viz:color r="256"'],
      [/start="2/, 'start="not-2'],
      [/<spells>.*?<\/spells>/, "<spells></spells>"],
    ];
    for (const [found, put] of breaks) {
      expect(sound).toMatch(found);
      expect(faultsOfGexf(parse(sound.replace(found, put)))).not.toEqual([]);
    }
  });

  it("says when two bodies are together: the days of the partnership and of both memberships", () => {
    const document = parse(gexfOf(tinyAt()));
    const graph = document.querySelector("graph");
    expect(graph?.getAttribute("mode")).toBe("dynamic");
    expect(graph?.getAttribute("timeformat")).toBe("date");
    const spells = [...document.querySelectorAll("edge")].map((edge) => ({
      id: edge.getAttribute("id"),
      spells: [...edge.querySelectorAll("spell")].map((spell) =>
        [spell.getAttribute("start"), spell.getAttribute("end")].join("/"),
      ),
    }));
    expect(spells).toMatchSnapshot();
  });

  it("is static where nothing is dated", () => {
    const undated = (name: "partnerships" | "members" | "organisations") =>
      buildTables()[name].map(
        ({ start: _s, end: _e, from: _f, to: _t, joined: _j, left: _l, ...rest }) => rest,
      );
    const at = tinyAt({
      partnerships: undated("partnerships"),
      members: undated("members"),
      organisations: undated("organisations"),
      partnership_steps: [],
    });
    const document = parse(gexfOf(at));
    expect(document.querySelector("graph")?.getAttribute("mode")).toBe("static");
    expect(faultsOfGexf(document)).toEqual([]);
  });

  it("keeps the rules whatever stands in the texts", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const name = text.trim() === "" ? "x" : text;
        const graph = graphOf(tinyAt());
        const nodes = graph.nodes.map((node) => ({ ...node, label: name, values: [name] }));
        const document = parse([...writeGexf({ ...graph, nodes, title: name }, 0)].join(""));
        expect(faultsOfGexf(document)).toEqual([]);
      }),
      FEWER_RUNS,
    );
  });
});

describe("a GraphML", () => {
  it("is read by another program's rules: keys declared, ids once, ends that are nodes", () => {
    const at = shippedAt("2012-06-30");
    const { nodes, edges, keys } = readGraphml(parse(graphmlOf(at)));
    const records = shownRecords(at);
    expect(nodes.size).toBe(records.bodies.length + records.others.length);
    expect(edges).toHaveLength(records.links.length);
    for (const { source, target } of edges) {
      expect(nodes.has(source)).toBe(true);
      expect(nodes.has(target)).toBe(true);
    }
    expect(keys.get("population")).toBe("long");
    const first = records.bodies[0];
    expect(nodes.get(first?.id ?? "")?.get("name")).toBe(first?.name.it);
    expect(nodes.get(first?.id ?? "")?.get("illustrative")).toBe(first?.illustrative);
    const weights = edges.map(({ data }) => data.get("weight"));
    expect(weights).toEqual(records.links.map(({ partnerships }) => partnerships.length));
  });

  it("gives every text back as it was, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const graph = graphOf(tinyAt());
        const nodes = graph.nodes.map((node) => ({ ...node, values: [text] }));
        const read = readGraphml(parse([...writeGraphml({ ...graph, nodes })].join("")));
        // oxlint-disable-next-line no-control-regex -- what XML cannot hold
        const writable = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
        for (const data of read.nodes.values()) expect(data.get("name") ?? "").toBe(writable);
      }),
      FEWER_RUNS,
    );
  });
});

describe("a GeoJSON", () => {
  it("is a collection of features as RFC 7946 has them", () => {
    const { type, features } = geojsonOf(shippedAt("2012-06-30"));
    expect(type).toBe("FeatureCollection");
    for (const feature of features) {
      expect(feature.type).toBe("Feature");
      expect(feature.properties).toBeTypeOf("object");
      for (const [lon, lat] of positionsOf(feature)) {
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      }
    }
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it("keeps a body without a place, with no geometry, and draws no line to it", () => {
    const organisations = buildTables().organisations.map((record) =>
      record["id"] === "lecce" ? { ...record, lon: null, lat: null } : record,
    );
    const { features } = geojsonOf(tinyAt({ organisations }));
    const lecce = features.find(({ id }) => id === "lecce");
    expect(lecce?.geometry).toBeNull();
    const lines = features.filter(({ geometry }) => geometry?.type === "LineString");
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.some(({ id }) => id.split("~").includes("lecce"))).toBe(false);
  });
});

function positionsOf({ geometry }: Feature): readonly (readonly [number, number])[] {
  if (geometry === null) return [];
  const list = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
  return list as readonly (readonly [number, number])[];
}

type Data = ReadonlyMap<string, string | number | boolean>;

/** A reader of its own, by the GraphML primer: what is not declared is an error. */
function readGraphml(document: Document) {
  const declared = new Map<string, { name: string; type: string; owner: string }>();
  for (const key of document.getElementsByTagName("key")) {
    const id = key.getAttribute("id") ?? "";
    expect(declared.has(id)).toBe(false);
    declared.set(id, {
      name: key.getAttribute("attr.name") ?? "",
      type: key.getAttribute("attr.type") ?? "",
      owner: key.getAttribute("for") ?? "",
    });
  }
  const dataOf = (element: Element): Data =>
    new Map(
      [...element.children]
        .filter(({ localName }) => localName === "data")
        .map((data) => {
          const key = declared.get(data.getAttribute("key") ?? "");
          if (key?.owner !== element.localName) throw new Error(`Undeclared: ${data.outerHTML}`);
          return [key.name, valueOf(data.textContent ?? "", key.type)] as const;
        }),
    );
  const nodes = new Map<string, Data>();
  for (const node of document.getElementsByTagName("node")) {
    const id = node.getAttribute("id") ?? "";
    expect(nodes.has(id)).toBe(false);
    nodes.set(id, dataOf(node));
  }
  const edges = [...document.getElementsByTagName("edge")].map((edge) => ({
    source: edge.getAttribute("source") ?? "",
    target: edge.getAttribute("target") ?? "",
    data: dataOf(edge),
  }));
  const keys = new Map([...declared.values()].map(({ name, type }) => [name, type] as const));
  return { nodes, edges, keys };
}

function valueOf(text: string, type: string): string | number | boolean {
  if (type === "boolean") return text === "true";
  if (type === "string") return text;
  expect(Number.isFinite(Number(text))).toBe(true);
  return Number(text);
}
