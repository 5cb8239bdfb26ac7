import type { Link } from "../../analysis/linksAt";
import type { PartnershipAt } from "../../analysis/programmeAt";
import type { Day } from "../../model/calendarDate";
import type { Organisation } from "../../model/organisation";

/** From a day to a day, both included; `null` = open. */
export interface Spell {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** When a body is in the programme; none: always, as far as is known. */
export function spellsOfBody({ joined, left }: Organisation): readonly Spell[] {
  const spell = { start: joined?.first ?? null, end: left?.last ?? null };
  return spell.start === null && spell.end === null ? [] : [spell];
}

/** When two bodies are together in a partnership at least, without overlaps; none: nothing is dated. */
export function spellsOfLink({ ends: [a, b], partnerships }: Link): readonly Spell[] {
  const spells = partnerships.flatMap((item) => {
    const whole = spellOfPartnership(item);
    if (whole === null) return [];
    return membershipsOf(item, a).flatMap((one) =>
      membershipsOf(item, b).flatMap((other) => {
        const common = meet(whole, meet(one, other));
        return common === null ? [] : [common];
      }),
    );
  });
  return uniteSpells(spells);
}

/** From its start, or while it is prepared from its first dated step; to its end or its last step. */
function spellOfPartnership({ partnership }: PartnershipAt): Spell | null {
  const { start, end, steps } = partnership;
  const dated = steps.flatMap((step) => (step.date === null ? [] : [{ ...step, date: step.date }]));
  const from = start?.first ?? dated[0]?.date.first ?? null;
  if (from === null) return null;
  const closed = dated.find(({ stage }) => stage === "ended" || stage === "withdrawn");
  return { start: from, end: end?.last ?? closed?.date.last ?? null };
}

function membershipsOf({ partnership }: PartnershipAt, body: Organisation): readonly Spell[] {
  return partnership.members
    .filter(({ organisation }) => organisation.id === body.id)
    .map(({ from, to }) => ({ start: from?.first ?? null, end: to?.last ?? null }));
}

function meet(a: Spell | null, b: Spell | null): Spell | null {
  if (a === null || b === null) return null;
  const start = Math.max(a.start ?? -Infinity, b.start ?? -Infinity);
  const end = Math.min(a.end ?? Infinity, b.end ?? Infinity);
  return start > end ? null : { start: finite(start), end: finite(end) };
}

/** The same days in as few spells as can be, in their order. */
export function uniteSpells(spells: readonly Spell[]): readonly Spell[] {
  const from = ({ start }: Spell) => start ?? -Infinity;
  const to = ({ end }: Spell) => end ?? Infinity;
  const united: Spell[] = [];
  for (const spell of spells.toSorted((a, b) => from(a) - from(b))) {
    const last = united.at(-1);
    if (last && from(spell) <= to(last) + 1) {
      const end = Math.max(to(last), to(spell));
      united[united.length - 1] = { start: last.start, end: finite(end) };
    } else united.push(spell);
  }
  return united;
}

function finite(day: number): Day | null {
  return Number.isFinite(day) ? day : null;
}
