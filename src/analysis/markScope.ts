import type { Organisation } from "../model/organisation";
import type { Scope } from "../model/scope";
import type { DayRead } from "./dayReader";
import type { MemberRows } from "./memberRows";
import { markLists } from "./numberedLists";
import { traitsOf } from "./pairMembers";
import { isInRegions } from "./partnershipAt";
import { answerByState } from "./partnershipStates";
import { listsIn } from "./recordColumns";

/** 1 for the partnerships of a day that are in a scope, by the rule of `isInScope`: condition after condition. */
export function markScope(
  { states, members }: Pick<DayRead, "states" | "members">,
  scope: Scope,
): Uint8Array {
  const { regions, theme, country, span } = scope;
  const { partnerships } = members;
  const marks = new Uint8Array(partnerships.length).fill(1);
  const keep = (some: Uint8Array) => {
    for (let row = 0; row < marks.length; row++) if (some[row] === 0) marks[row] = 0;
  };
  if (regions.length > 0) keep(markRegions(members, scope));
  if (theme !== null)
    keep(markLists(listsIn(partnerships, "themes"), (one) => one.includes(theme)));
  if (country !== null) {
    const named = markLists(listsIn(partnerships, "countries"), (one) => one.includes(country));
    const there = markMembers(members, (body) => body.country === country);
    keep(named.map((isNamed, row) => isNamed | (there[row] ?? 0)));
  }
  if (span !== null) {
    const ask = answerByState((state) =>
      Number(span === "international" ? state.international : state.span === span),
    );
    keep(Uint8Array.from(states, ask));
  }
  return marks;
}

/** An authority in the regions, or any member where there is no authority. */
function markRegions(members: MemberRows, scope: Scope): Uint8Array {
  const { isAuthority } = traitsOf(members.bodies);
  const all = markMembers(members, (body) => isInRegions(body, scope));
  const own = markMembers(members, (body) => body.role === "authority" && isInRegions(body, scope));
  const { start, items } = members;
  return all.map((isIn, row) => {
    if (isIn === 0 || own[row] === 1) return isIn;
    const company = items.subarray(start[row], start[row + 1]);
    return company.some((body) => isAuthority[body] === 1) ? 0 : 1;
  });
}

/** 1 where a member passes the test, which is asked once for each body. */
function markMembers(
  { bodies, start, items }: MemberRows,
  test: (body: Organisation) => boolean,
): Uint8Array {
  const passes = Uint8Array.from(bodies, (body) => (test(body) ? 1 : 0));
  const marks = new Uint8Array(start.length - 1);
  for (let row = 0; row < marks.length; row++) {
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++) {
      if (passes[items[at] ?? 0] === 1) marks[row] = 1;
    }
  }
  return marks;
}
