import type { Organisation } from "../../src/model/organisation";
import type { Partnership } from "../../src/model/partnership";
import type { Programme, Region } from "../../src/model/programme";
import { bodyById, programme } from "./shippedPicture";

const [model] = programme.partnerships;
const [member] = model?.members ?? [];

/** Regions in a made-up country, west to east in rows from north to south, of 3 to 11 bodies each. */
export function withRegions(count: number): Programme {
  if (!model || !member) throw new Error("no model");
  const one = bodyById("com-lecce");
  const wide = Math.ceil(Math.sqrt(count));
  const regions: Region[] = Array.from({ length: count }, (_, i) => ({
    ...(programme.regions[0] as Region),
    id: `r${String(i).padStart(2, "0")}`,
    name: { it: `Regione dal nome lungo ${i}`, en: `Region of a long name ${i}` },
  }));
  const organisations = regions.flatMap(({ id }, i): Organisation[] =>
    Array.from({ length: 3 + ((i * 5) % 9) }, (_, n) => ({
      ...one,
      id: `${id}-${n}`,
      name: { it: `Comune ${i}.${n}`, en: `Municipality ${i}.${n}` },
      region: id,
      place: {
        lon: 8 + (i % wide) + n / 20,
        lat: 46 - Math.floor(i / wide) + n / 30,
        derived: false,
      },
    })),
  );
  const partnerships = organisations.flatMap((body, i): Partnership[] => {
    const other = organisations[(i * 7 + 5) % organisations.length];
    return other && other !== body
      ? [
          {
            ...model,
            id: `accordo-${i}`,
            members: [body, other].map((organisation) => ({ ...member, organisation })),
          },
        ]
      : [];
  });
  return {
    ...programme,
    regions,
    regionById: new Map(regions.map((region) => [region.id, region])),
    organisations,
    organisationById: new Map(organisations.map((body) => [body.id, body])),
    partnerships,
    partnershipById: new Map(partnerships.map((item) => [item.id, item])),
  };
}
