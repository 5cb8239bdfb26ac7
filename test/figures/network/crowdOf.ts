import type { PlacedScene } from "../../../src/layout/scene";

/** The same bodies, each standing for so many at its place. */
export function crowdOf(scene: PlacedScene, times: number): PlacedScene {
  const { placement } = scene;
  const bodies = placement.bodies.flatMap((body) =>
    Array.from({ length: times }, (_, copy) => ({ ...body, id: `${body.id}.${copy}` })),
  );
  const repeat = <T extends Uint8Array | Uint32Array | Float32Array | Int16Array>(column: T): T =>
    column.constructor.prototype.constructor.from(
      Array.from(column).flatMap((value) => Array.from({ length: times }, () => value)),
    ) as T;
  return {
    ...scene,
    placement: {
      ...placement,
      bodies,
      netX: repeat(placement.netX),
      netY: repeat(placement.netY),
      regionOf: repeat(placement.regionOf),
    },
    shown: repeat(scene.shown),
    inScope: repeat(scene.inScope),
    partnerships: repeat(scene.partnerships),
    shapes: scene.shapes.flatMap((shape) => Array.from({ length: times }, () => shape)),
    links: {
      ...scene.links,
      source: scene.links.source.map((body) => body * times),
      target: scene.links.target.map((body) => body * times),
    },
    linksOf: (body) => (body % times === 0 ? scene.linksOf(body / times) : new Uint32Array()),
  };
}
