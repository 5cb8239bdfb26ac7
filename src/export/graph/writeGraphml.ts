import { isoDay } from "../../model/calendarDate";
import { plainValue, type ShownType, type ShownValue } from "../shown/shownColumn";
import type { ShownGraph } from "./shownGraph";
import type { Spell } from "./spells";
import { openTag, xmlEscape } from "./xmlWriting";

const TYPES: Readonly<Record<ShownType, string>> = {
  text: "string",
  integer: "long",
  number: "double",
  flag: "boolean",
  date: "string",
};

/** The graph as GraphML (http://graphml.graphdrawing.org/specification.html), piece by piece: keys first, typed. */
export function* writeGraphml(graph: ShownGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* writeKeys("node", "n", graph.nodeAttributes);
  yield* writeKeys("edge", "e", graph.edgeAttributes);
  yield writeKey("node", "spells", "spells", "string");
  yield writeKey("node", "x", "x", "double");
  yield writeKey("node", "y", "y", "double");
  yield writeKey("node", "colour", "colour", "string");
  yield writeKey("edge", "weight", "weight", "double");
  yield writeKey("edge", "edge_spells", "spells", "string");
  yield writeKey("graph", "about", "about", "string");
  yield '<graph id="G" edgedefault="undirected">\n';
  const about = graph.about.map(([label, text]) => `${label}: ${text}`).join("\n");
  yield `${data("about", `${graph.title}\n${about}`)}\n`;
  for (const { body, values, spells, place, colour } of graph.nodes) {
    const where = place ? data("x", place.x) + data("y", place.y) : "";
    const own = writeValues("n", values) + data("spells", textOf(spells)) + where;
    yield `${openTag("node", { id: body.id })}>${own}${data("colour", colour)}</node>\n`;
  }
  for (const { link, values, spells } of graph.edges) {
    const [a, b] = link.ends;
    const own = data("weight", link.partnerships.length) + data("edge_spells", textOf(spells));
    const tag = openTag("edge", { id: link.key, source: a.id, target: b.id });
    yield `${tag}>${writeValues("e", values)}${own}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function* writeKeys(
  owner: "node" | "edge",
  prefix: string,
  attributes: ShownGraph["nodeAttributes"],
): Generator<string> {
  for (const [index, { key, type }] of attributes.entries()) {
    yield writeKey(owner, `${prefix}${index}`, key, TYPES[type]);
  }
}

function writeKey(owner: string, id: string, name: string, type: string): string {
  return `${openTag("key", { id, for: owner, "attr.name": name, "attr.type": type })}/>\n`;
}

function writeValues(prefix: string, values: readonly ShownValue[]): string {
  return values.map((value, index) => data(`${prefix}${index}`, plainValue(value))).join("");
}

function data(key: string, value: string | number | boolean | null): string {
  if (value === null || value === "") return "";
  return `${openTag("data", { key })}>${xmlEscape(String(value))}</data>`;
}

/** `2010-05-14/2012-09-30`, as ISO 8601 writes intervals; `..` is open. */
function textOf(spells: readonly Spell[]): string {
  const day = (value: number | null) => (value === null ? ".." : isoDay(value));
  return spells.map(({ start, end }) => `${day(start)}/${day(end)}`).join(" ");
}
