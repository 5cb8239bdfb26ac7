import { plainValue } from "../shown/shownColumn";
import type { GraphEdge, GraphNode, ShownGraph } from "./shownGraph";

/**
 * Bodies as points and their lines as GeoJSON (RFC 7946), feature by feature: WGS 84, longitude first. A body without
 * a place has no geometry; a line is there where both its ends have one.
 */
export function* writeGeojson(graph: ShownGraph): Generator<string> {
  const about = Object.fromEntries(graph.about);
  yield `{"type":"FeatureCollection","name":${JSON.stringify(graph.title)},"about":${JSON.stringify(about)},"features":[\n`;
  let isFirst = true;
  for (const feature of featuresOf(graph)) {
    yield `${isFirst ? "" : ",\n"}${JSON.stringify(feature)}`;
    isFirst = false;
  }
  yield "\n]}\n";
}

function* featuresOf(graph: ShownGraph): Generator<object> {
  for (const node of graph.nodes) yield pointOf(node, graph);
  for (const edge of graph.edges) {
    const line = lineOf(edge, graph);
    if (line) yield line;
  }
}

function pointOf({ body, values, colour }: GraphNode, { nodeAttributes }: ShownGraph): object {
  return {
    type: "Feature",
    id: body.id,
    geometry: body.place ? { type: "Point", coordinates: [body.place.lon, body.place.lat] } : null,
    properties: { feature: "body", id: body.id, ...named(nodeAttributes, values), colour },
  };
}

function lineOf({ link, values }: GraphEdge, { edgeAttributes }: ShownGraph): object | null {
  const [a, b] = link.ends;
  if (a.place === null || b.place === null) return null;
  return {
    type: "Feature",
    id: link.key,
    geometry: {
      type: "LineString",
      coordinates: [a.place, b.place].map(({ lon, lat }) => [lon, lat]),
    },
    properties: {
      feature: "link",
      end_1: a.id,
      end_2: b.id,
      ...named(edgeAttributes, values),
    },
  };
}

function named(
  attributes: ShownGraph["nodeAttributes"],
  values: GraphNode["values"],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key }, at) => [key, plainValue(values[at] ?? null)]));
}
