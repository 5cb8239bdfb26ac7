import { expect, it } from "vitest";
import type { Organisation } from "../../../src/model/organisation";
import { bodyById, programme, withBodies } from "../../layout/shippedPicture";
import { generatedProgramme, networkSheet } from "./networkSheet";

const member = programme.partnerships[0]?.members[0];
const agreement = programme.partnerships[0];

/** Each group of bodies in an agreement of its own. */
function islands(...groups: readonly (readonly Organisation[])[]) {
  if (!member || !agreement) throw new Error("no model");
  return withBodies(
    groups.flat(),
    groups.map((bodies, i) => ({
      ...agreement,
      id: `accordo-${i}`,
      members: bodies.map((organisation) => ({ ...member, organisation })),
    })),
  );
}

const named = (model: string, id: string): Organisation => ({ ...bodyById(model), id });

const FIXTURES = {
  empty: withBodies([]),
  "one-body": withBodies([bodyById("com-lecce")]),
  "two-islands": islands(
    ["com-napoli", "com-caserta", "com-lecce"].map((id, i) => named("com-napoli", `${id}-${i}`)),
    ["a", "b"].map((id) => named("com-catanzaro", id)),
  ),
  "hostile-names": islands(
    ["__proto__", "constructor", "<b>", "a;b|c"].map((id) => named("com-lecce", id)),
  ),
  shipped: programme,
};

it.each(Object.entries(FIXTURES))("the network of a programme is placed: %s", async (name, who) => {
  await expect(networkSheet(who)).toMatchFileSnapshot(`__snapshots__/network-${name}.svg`);
});

it.each([60, 500])("the network of a made-up programme of %i authorities is placed", async (n) => {
  const sheet = networkSheet(await generatedProgramme(n));
  await expect(sheet).toMatchFileSnapshot(`__snapshots__/network-${n}.svg`);
});
