import { nameOf } from "./chooseAuthorities";
import type { Material, RawRecord } from "./material";
import { degrees } from "./surroundings";
import { makeRandom } from "./random";

export interface Partner {
  readonly id: string;
  readonly country: string;
  readonly record: RawRecord;
}

/** The foreign bodies of the material, then numbered ones beside them. */
export function choosePartners(count: number, material: Material, seed: number): Partner[] {
  const random = makeRandom(seed, "partners");
  const listed = material.partners.slice(0, count).map((body): Partner => {
    const { id, it, en, kind, country, lon, lat } = body;
    const names = { name: it, name_en: en };
    return {
      id,
      country,
      record: { id, ...names, role: "partner", kind, country, lon, lat, illustrative: true },
    };
  });
  const { syntheticPartner } = material;
  for (let number = listed.length + 1; number <= count; number += 1) {
    const near = material.partners[(number - 1) % material.partners.length];
    if (!near) break;
    const id = `${syntheticPartner.prefix}-${number}`;
    const lon = degrees(near.lon + (random.next() - 0.5) * 0.08);
    const lat = degrees(near.lat + (random.next() - 0.5) * 0.08);
    const { country } = near;
    const names = nameOf(syntheticPartner, String(number));
    const { kind } = syntheticPartner;
    const record = { id, ...names, role: "partner", kind, country, lon, lat, illustrative: true };
    listed.push({ id, country, record });
  }
  return listed;
}
