import type { MarkShape } from "../../layout/mark";
import { isoDay, type Day } from "../../model/calendarDate";
import { plainValue, type ShownType, type ShownValue } from "../shown/shownColumn";
import type { GraphEdge, GraphNode, ShownGraph } from "./shownGraph";
import type { Spell } from "./spells";
import { openTag, xmlEscape } from "./xmlWriting";

const TYPES: Readonly<Record<ShownType, string>> = {
  text: "string",
  integer: "integer",
  number: "double",
  flag: "boolean",
  // The format has no type for the dates of attributes; those of spells have theirs.
  date: "string",
};

const SHAPES: Readonly<Record<MarkShape, string>> = {
  square: "square",
  circle: "disc",
  // The format has no hexagon.
  hexagon: "disc",
  triangle: "triangle",
  diamond: "diamond",
};

/**
 * The graph as GEXF 1.3 (https://gexf.net/schema.html), piece by piece: dynamic where anything is dated, with typed
 * attributes, colours, sizes and places.
 */
export function* writeGexf(graph: ShownGraph, today: Day): Generator<string> {
  const isDynamic = [...graph.nodes, ...graph.edges].some(({ spells }) => spells.length > 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `${openTag("meta", { lastmodifieddate: isoDay(today) })}>\n`;
  yield `<creator>Rete Convergenza</creator>\n`;
  const about = graph.about.map(([label, text]) => `${label}: ${text}`).join("\n");
  yield `<description>${xmlEscape(`${graph.title}\n${about}`)}</description>\n</meta>\n`;
  yield `${openTag("graph", {
    defaultedgetype: "undirected",
    idtype: "string",
    mode: isDynamic ? "dynamic" : "static",
    timeformat: isDynamic ? "date" : null,
    timerepresentation: isDynamic ? "interval" : null,
  })}>\n`;
  yield* writeAttributes("node", graph.nodeAttributes);
  yield* writeAttributes("edge", graph.edgeAttributes);
  yield `${openTag("nodes", { count: graph.nodes.length })}>\n`;
  for (const node of graph.nodes) yield writeNode(node);
  yield `</nodes>\n${openTag("edges", { count: graph.edges.length })}>\n`;
  for (const edge of graph.edges) yield writeEdge(edge);
  yield "</edges>\n</graph>\n</gexf>\n";
}

function* writeAttributes(
  owner: "node" | "edge",
  attributes: ShownGraph["nodeAttributes"],
): Generator<string> {
  yield `${openTag("attributes", { class: owner, mode: "static" })}>\n`;
  for (const [index, { key, type }] of attributes.entries()) {
    yield `${openTag("attribute", { id: String(index), title: key, type: TYPES[type] })}/>\n`;
  }
  yield "</attributes>\n";
}

function writeNode({ body, label, values, spells, colour, place, size, shape }: GraphNode): string {
  const [r, g, b] = channelsOf(colour);
  return [
    `${openTag("node", { id: body.id, label: tokenOf(label) })}>`,
    writeValues(values),
    writeSpells(spells),
    `${openTag("viz:size", { value: round(size) })}/>`,
    // Upwards is up there.
    place ? `${openTag("viz:position", { x: round(place.x), y: round(-place.y), z: 0 })}/>` : "",
    `${openTag("viz:color", { r, g, b })}/>`,
    `${openTag("viz:shape", { value: SHAPES[shape] })}/>`,
    "</node>\n",
  ].join("");
}

function writeEdge({ link, values, spells }: GraphEdge): string {
  const { key, ends, partnerships } = link;
  const tag = openTag("edge", {
    id: key,
    source: ends[0].id,
    target: ends[1].id,
    weight: partnerships.length,
  });
  return `${tag}>${writeValues(values)}${writeSpells(spells)}</edge>\n`;
}

function writeValues(values: readonly ShownValue[]): string {
  const written = values.flatMap((value, index) => {
    const plain = plainValue(value);
    if (plain === null || plain === "") return [];
    return [`${openTag("attvalue", { for: String(index), value: String(plain) })}/>`];
  });
  return written.length === 0 ? "" : `<attvalues>${written.join("")}</attvalues>`;
}

function writeSpells(spells: readonly Spell[]): string {
  if (spells.length === 0) return "";
  const written = spells.map(({ start, end }) => `${openTag("spell", daysOf(start, end))}/>`);
  return `<spells>${written.join("")}</spells>`;
}

function daysOf(start: Day | null, end: Day | null) {
  return {
    start: start === null ? null : isoDay(start),
    end: end === null ? null : isoDay(end),
  };
}

/** The format takes labels as tokens: no line breaks, no spaces in a row. */
function tokenOf(label: string): string {
  return label.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function channelsOf(colour: string): readonly [number, number, number] {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? "5c6f82";
  const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}
