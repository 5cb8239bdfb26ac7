import type { CalendarDate } from "../../model/calendarDate";
import type { Organisation } from "../../model/organisation";
import { progressOfAll, type Progress } from "../progress/progressOf";
import {
  drawnPartnerships,
  programmeAt,
  type PartnershipAt,
  type ProgrammeAt,
} from "../programmeAt";
import { firstStart } from "../sinceWhen";

/** An indicator that counts partnerships of the theme. */
export interface ThemeResult {
  readonly progress: Progress;
  /** Of the theme's partnerships, those by which something counts. */
  readonly through: readonly PartnershipAt[];
}

/** A theme on a day: the partnerships that name it and whoever is in them. */
export interface ThemeStory {
  readonly partnerships: readonly PartnershipAt[];
  readonly interregional: readonly PartnershipAt[];
  readonly authorities: readonly Organisation[];
  readonly actors: readonly Organisation[];
  readonly partners: readonly Organisation[];
  /** Country → the partnerships that name it or have a member there; most first. */
  readonly countries: readonly (readonly [string, readonly PartnershipAt[]])[];
  /** Region → partnerships with an authority of it, in the programme's order. */
  readonly regions: readonly (readonly [string, readonly PartnershipAt[]])[];
  readonly since: CalendarDate | null;
}

/** The same reading with this theme instead of the one chosen. */
export function readTheme(at: ProgrammeAt, theme: string): ProgrammeAt {
  return programmeAt(at.programme, at.day, { ...at.scope, theme });
}

/** `at` reads this theme. */
export function themeStory(at: ProgrammeAt): ThemeStory {
  const partnerships = drawnPartnerships(at);
  const members = new Map(
    partnerships.flatMap((item) => item.members.map((body) => [body.id, body] as const)),
  );
  const inRole = (role: Organisation["role"]) =>
    [...members.values()].filter((body) => body.role === role);
  return {
    partnerships,
    interregional: partnerships.filter(({ regions }) => regions.length >= 2),
    authorities: inRole("authority"),
    actors: inRole("actor"),
    partners: inRole("partner"),
    countries: byCountry(partnerships),
    regions: at.programme.regions.flatMap(({ id }) => {
      const own = partnerships.filter(({ regions }) => regions.includes(id));
      return own.length === 0 ? [] : [[id, own] as const];
    }),
    since: firstStart(partnerships),
  };
}

/** The indicators of the whole programme that count something through partnerships of the theme. */
export function themeResults(
  whole: ProgrammeAt,
  partnerships: readonly PartnershipAt[],
): readonly ThemeResult[] {
  return progressOfAll(whole).flatMap((progress) => {
    const counted = new Set(progress.evidence.partnerships);
    const through = partnerships.filter(({ partnership }) => counted.has(partnership.id));
    return through.length === 0 ? [] : [{ progress, through }];
  });
}

function byCountry(items: readonly PartnershipAt[]): ThemeStory["countries"] {
  const found = new Map<string, PartnershipAt[]>();
  for (const item of items) {
    const abroad = item.members.filter(({ role }) => role === "partner");
    for (const id of new Set([
      ...item.partnership.countries,
      ...abroad.map(({ country }) => country),
    ])) {
      const own = found.get(id);
      if (own) own.push(item);
      else found.set(id, [item]);
    }
  }
  return [...found].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
}
