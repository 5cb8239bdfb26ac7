import type { PlacedSmallMap } from "../../layout/smallMap/smallMap";
import { regionColour } from "../regions/regionColour";

/** Sea, land, the regions in their colours, borders; disputed ones dashed, which implies no position on them. */
export function SmallMapGround({ placed }: { readonly placed: PlacedSmallMap }) {
  const { ground, regionIds, areas } = placed;
  const isChosen = regionIds.some((id) => areas.has(id));
  return (
    <g>
      <path className="small-map-graticule" d={ground.graticule} />
      {ground.countries.map(({ id, path }) => (
        <path key={id} className="small-map-land" data-area={areas.has(id)} d={path} />
      ))}
      <path className="small-map-border" d={ground.countryBorders} />
      <path className="small-map-border" data-disputed="true" d={ground.disputedBorders} />
      {ground.regions.map(({ id, path }) => {
        const colour = regionColour(regionIds.indexOf(id));
        return (
          <g key={id} className="small-map-region" data-quiet={isChosen && !areas.has(id)}>
            <path d={path} />
            <path d={path} fill={colour} stroke={colour} />
          </g>
        );
      })}
      <path className="small-map-province" d={ground.provinceBorders} />
    </g>
  );
}
