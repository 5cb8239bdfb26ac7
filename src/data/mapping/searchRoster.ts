import { readBodyName } from "./foldBody";
import type { Roster, RosterBody } from "./roster";

/** Bodies of the roster whose name or code fits what is typed; those that begin so come first. */
export function searchRoster(roster: Roster, text: string, most = 12): readonly RosterBody[] {
  const { kind, core } = readBodyName(text);
  if (core === "") return [];
  if (/^\d+$/.test(core)) {
    return roster.bodies.filter(({ istat }) => istat.startsWith(core)).slice(0, most);
  }
  const found: { readonly body: RosterBody; readonly rank: number }[] = [];
  for (const [name, bodies] of roster.byCore) {
    const rank = rankOf(name, core);
    if (rank === null) continue;
    for (const body of bodies) if (kind === null || body.kind === kind) found.push({ body, rank });
  }
  return found
    .toSorted((a, b) => a.rank - b.rank || a.body.name.length - b.body.name.length)
    .slice(0, most)
    .map(({ body }) => body);
}

/** Whole name, beginning, beginning of a later word; `null` = not there. */
function rankOf(name: string, typed: string): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return name.includes(` ${typed}`) ? 2 : null;
}
