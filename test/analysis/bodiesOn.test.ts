import { describe, expect, it } from "vitest";
import { bodiesOn } from "../../src/analysis/bodiesOn";
import { membersOn, partnershipAt } from "../../src/analysis/readPartnership";
import { buildAuthority, buildPartnership } from "../fixtures/networksByHand";

const day = 0;
const [a, b, c] = [buildAuthority("a", "16"), buildAuthority("b", "15"), buildAuthority("c", "16")];
const readBodies = () => bodiesOn([a, b, c], day);

describe("the bodies of a day", () => {
  it("are listed once where the members of a partnership are all authorities", () => {
    const { members, authorities } = partnershipAt(
      buildPartnership("p", [a, b]),
      day,
      readBodies(),
    );
    expect(members).toEqual([a, b]);
    expect(authorities).toBe(members);
    const partner = { ...buildAuthority("p", null), role: "partner" } as const;
    const mixed = buildPartnership("q", [a, partner]);
    const on = partnershipAt(mixed, day, bodiesOn([a, partner], day));
    expect([on.members, on.authorities]).toEqual([[a, partner], [a]]);
  });

  it("are members once, in the order in which they are written down, and only those there", () => {
    const stranger = buildAuthority("e", "15");
    const found = membersOn(buildPartnership("p", [c, stranger, a, c]), day, readBodies());
    expect(found.map(({ body }) => body.id)).toEqual(["c", "a"]);
  });
});
