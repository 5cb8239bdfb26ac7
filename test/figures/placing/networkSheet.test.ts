import { expect, it } from "vitest";
import { generatedProgramme, PROGRAMMES } from "../every/programmes";
import { networkSheet } from "./networkSheet";

it.each(Object.entries(PROGRAMMES))(
  "the network of a programme is placed: %s",
  async (name, who) => {
    await expect(networkSheet(who)).toMatchFileSnapshot(`__snapshots__/network-${name}.svg`);
  },
);

it.each([60, 500])("the network of a made-up programme of %i authorities is placed", async (n) => {
  const sheet = networkSheet(generatedProgramme(n));
  await expect(sheet).toMatchFileSnapshot(`__snapshots__/network-${n}.svg`);
});
