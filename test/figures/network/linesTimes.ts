import type { PlacedScene } from "../../../src/layout/scene";

/** The same bodies, each two of them joined by so many lines where there was one. */
export function linesTimes(scene: PlacedScene, times: number): PlacedScene {
  const { count, ...columns } = scene.links;
  const again = Array.from({ length: times }, (_, copy) => copy);
  const repeat = <T extends Uint8Array | Uint32Array>(column: T): T => {
    const repeated = column.constructor.prototype.constructor.from(
      again.flatMap(() => Array.from(column)),
    ) as T;
    return repeated;
  };
  const gathered = (links: Uint32Array) =>
    Uint32Array.from(again.flatMap((copy) => Array.from(links, (link) => copy * count + link)));
  return {
    ...scene,
    links: {
      count: count * times,
      source: repeat(columns.source),
      target: repeat(columns.target),
      kind: repeat(columns.kind),
      state: repeat(columns.state),
      partnerships: repeat(columns.partnerships),
      inScope: repeat(columns.inScope),
      lit: repeat(columns.lit),
      illustrative: repeat(columns.illustrative),
    },
    bundles: scene.bundles.map((bundle) => ({ ...bundle, links: gathered(bundle.links) })),
    streams: scene.streams.map((stream) => ({ ...stream, links: gathered(stream.links) })),
    linksOf: (body) => gathered(scene.linksOf(body)),
  };
}
