import { isoDay, parseDay, type Day } from "../../model/calendarDate";
import type { Actor } from "./placeActors";
import type { Authority } from "./chooseAuthorities";
import type { Partner } from "./choosePartners";
import { COURSE_WEIGHTS, drawCourse, type Story } from "./drawCourse";
import { drawParties, type Bodies, type Parties } from "./drawMembers";
import type { Agreement, Course, RawRecord, Season } from "./material";
import { makeAuthorityPicker } from "./pickAuthorities";
import { makeRandom, shuffle, type Random } from "./random";

export interface PartnershipTables {
  readonly partnerships: RawRecord[];
  readonly members: RawRecord[];
  readonly partnership_steps: RawRecord[];
}

/** Goes through the agreements of the material, again and again under numbered titles, until there are enough. */
export function drawPartnerships(
  count: number,
  agreements: readonly Agreement[],
  bodies: Bodies,
  season: Season,
  seed: number,
): PartnershipTables {
  const courses = dealCourses(agreements, count, makeRandom(seed, "courses"));
  const tables: PartnershipTables = { partnerships: [], members: [], partnership_steps: [] };
  const former = new Map<string, readonly string[]>();
  for (let index = 0; index < count; index += 1) {
    const agreement = agreements[index % agreements.length];
    if (!agreement) break;
    const round = Math.floor(index / agreements.length);
    const random = makeRandom(seed, `${agreement.id} ${round}`);
    const key = `${agreement.span} ${agreement.regions.join(" ")}`;
    const parties = drawParties(agreement, round, former.get(key) ?? [], bodies, random);
    if (!agreement.group) former.set(key, parties.authorities);
    const start = round === 0 && agreement.start !== undefined ? parseDay(agreement.start) : null;
    const story = drawCourse(courses[index] ?? "active", start, season, random);
    record(tables, agreement, round, parties, story, season, random);
  }
  return tables;
}

export function gatherBodies(
  authorities: readonly Authority[],
  actors: readonly Actor[],
  partners: readonly Partner[],
  seed: number,
): Bodies {
  return {
    regionByAuthority: new Map(authorities.map(({ id, seat }) => [id, seat.region])),
    partnerIds: new Set(partners.map(({ id }) => id)),
    actorsByAuthority: gather(actors, (actor) => actor.serves),
    partnersByCountry: gather(partners, (partner) => partner.country),
    picker: makeAuthorityPicker(authorities, seed),
  };
}

function gather<T extends { readonly id: string }>(
  bodies: readonly T[],
  keyOf: (body: T) => string,
): Map<string, string[]> {
  const gathered = new Map<string, string[]>();
  for (const body of bodies) {
    const ids = gathered.get(keyOf(body)) ?? [];
    ids.push(body.id);
    gathered.set(keyOf(body), ids);
  }
  return gathered;
}

/** The course of each partnership: the material's on the first round, else dealt from a deck with the usual shares. */
function dealCourses(agreements: readonly Agreement[], count: number, random: Random): Course[] {
  const fixed = agreements.slice(0, count).map((agreement) => agreement.course ?? null);
  const open = count - fixed.filter((course) => course !== null).length;
  const weights = Object.entries(COURSE_WEIGHTS) as [Course, number][];
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const deck = weights.flatMap(([course, weight]) =>
    Array.from({ length: Math.ceil((open * weight) / whole) }, () => course),
  );
  const dealt = shuffle(deck, random);
  return Array.from({ length: count }, (_, index) => fixed[index] ?? dealt.pop() ?? "active");
}

function record(
  tables: PartnershipTables,
  agreement: Agreement,
  round: number,
  parties: Parties,
  story: Story,
  season: Season,
  random: Random,
): void {
  const { form, theme, countries = [] } = agreement;
  const id = round === 0 ? agreement.id : `${agreement.id}-${round + 1}`;
  const suffix = round === 0 ? "" : ` (${round + 1})`;
  const isJoint = form.startsWith("progetto") && story.evidence === "signed";
  tables.partnerships.push({
    id,
    title: agreement.it + suffix,
    title_en: agreement.en + suffix,
    form,
    ...(story.start === null ? {} : { start: isoDay(story.start) }),
    ...(story.end === null ? {} : { end: isoDay(story.end) }),
    themes: [theme],
    countries,
    evidence: isJoint ? "joint-project" : story.evidence,
    illustrative: true,
  });
  for (const { stage, date } of story.steps) {
    const dated = date === null ? {} : { date };
    tables.partnership_steps.push({ partnership: id, stage, ...dated, illustrative: true });
  }
  const { authorities, actors, partners } = parties;
  for (const [index, organisation] of [...authorities, ...actors, ...partners].entries()) {
    const isAuthority = index < authorities.length;
    const role =
      index === 0 ? "lead" : !isAuthority && random.chance(0.3) ? "associate" : "partner";
    const stay = index < 2 ? {} : drawStay(story, season, random);
    tables.members.push({ partnership: id, organisation, role, ...stay, illustrative: true });
  }
}

/** A few parties join later or leave earlier than the others. */
function drawStay(story: Story, { asOf }: Season, random: Random): { from?: string; to?: string } {
  const lot = random.next();
  const last: Day = Math.min(story.end ?? asOf, asOf);
  if (story.start === null || last - story.start < 200) return {};
  if (lot < 0.03) return { from: isoDay(story.start + random.whole(60, 150)) };
  if (lot < 0.06) return { to: isoDay(last - random.whole(30, 120)) };
  return {};
}
