import type { Organisation } from "../model/organisation";
import type { Scope } from "../model/scope";
import type { DayRead } from "./dayReader";
import type { MemberRows } from "./memberRows";
import { markLists } from "./numberedLists";
import { traitsOf } from "./pairMembers";
import { isInRegions } from "./partnershipAt";
import { stateTest } from "./partnershipStates";
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
    const isOfSpan = stateTest((state) =>
      span === "international" ? state.international : state.span === span,
    );
    for (let row = 0; row < marks.length; row++) if (!isOfSpan(states[row] ?? 0)) marks[row] = 0;
  }
  return marks;
}

/** An authority in the regions, or any member where there is no authority. */
function markRegions({ bodies, start, items }: MemberRows, scope: Scope): Uint8Array {
  const { isAuthority } = traitsOf(bodies);
  const isIn = markBodies(bodies, (body) => isInRegions(body, scope));
  const marks = new Uint8Array(start.length - 1);
  for (let row = 0; row < marks.length; row++) {
    const end = start[row + 1] ?? 0;
    let [authorities, own, others] = [0, 0, 0];
    for (let at = start[row] ?? 0; at < end; at++) {
      const body = items[at] ?? 0;
      if (isAuthority[body] === 1) {
        authorities += 1;
        own += isIn[body] ?? 0;
      } else others += isIn[body] ?? 0;
    }
    if ((authorities > 0 ? own : others) > 0) marks[row] = 1;
  }
  return marks;
}

/** 1 where a member passes the test. */
function markMembers(
  { bodies, start, items }: MemberRows,
  test: (body: Organisation) => boolean,
): Uint8Array {
  const passes = markBodies(bodies, test);
  const marks = new Uint8Array(start.length - 1);
  for (let row = 0; row < marks.length; row++) {
    const end = start[row + 1] ?? 0;
    for (let at = start[row] ?? 0; at < end; at++) {
      if (passes[items[at] ?? 0] === 1) marks[row] = 1;
    }
  }
  return marks;
}

function markBodies(bodies: MemberRows["bodies"], test: (body: Organisation) => boolean) {
  const passes = new Uint8Array(bodies.length);
  bodies.forEach((body, number) => (passes[number] = test(body) ? 1 : 0));
  return passes;
}
