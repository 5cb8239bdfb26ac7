import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Programme } from "../../../src/model/programme";
import { drawFigures, giveRoom } from "./drawFigures";
import { figureSheet } from "./figureSheet";
import { generatedProgramme, PROGRAMMES } from "./programmes";

const DAY = "al=2012-06-30";
const FIGURES = "svg[role]";

/** Where the figures stand, under the names of their files. */
const PAGES: Readonly<Record<string, readonly [(who: Programme) => string, string]>> = {
  map: [() => `/?${DAY}`, "main canvas, .time-strip"],
  network: [() => `/?faccia=rete&${DAY}`, "main canvas"],
  regions: [() => `/?faccia=tra-regioni&${DAY}`, ".region-grid, .region-arcs"],
  agreements: [() => `/?faccia=tempo&${DAY}`, ".agreements-picture"],
  body: [(who) => pathTo("enti", busiest(who)), ".around, .small-map"],
  partnership: [(who) => pathTo("partenariati", who.partnerships[0]?.id), FIGURES],
  results: [() => `/risultati?${DAY}`, ".bullet, .burn-up"],
  indicator: [(who) => pathTo("indicatori", who.indicators[0]?.id), FIGURES],
  ideas: [() => `/idee?${DAY}`, ".unit-chart, .pool-matrix, .split"],
  growth: [() => `/idee/crescita?${DAY}`, FIGURES],
};

function pathTo(page: string, id = "nessuno"): string {
  return `/${page}/${encodeURIComponent(id)}?${DAY}`;
}

/** The body of most partnerships. */
function busiest({ organisations, partnerships }: Programme): string | undefined {
  const counts = new Map<string, number>();
  for (const { members } of partnerships) {
    for (const { organisation } of members) {
      counts.set(organisation.id, (counts.get(organisation.id) ?? 0) + 1);
    }
  }
  const ids = organisations.map(({ id }) => id);
  return ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

/** `npm run gallery` asks for one too large to be kept, in a folder of its own. */
const LARGE = process.env["GALLERY_FOLDER"];
const FOLDER = LARGE ?? "__snapshots__";
const PATIENCE = LARGE === undefined ? 60_000 : 600_000;
const SIZES = LARGE === undefined ? [60, 500] : [500, 10_000];
/** Drawn, but of too many marks to be kept; `placing/` keeps where they stand on the network. */
const NOT_KEPT = ["map-500", "network-500", "ideas-500"];
/** Placed by a worker, which is not here: the gallery draws it by itself. */
const NOT_DRAWN = ["network-10000"];

const FIXTURES: readonly (readonly [string, () => Programme])[] = [
  ...(LARGE === undefined ? Object.entries(PROGRAMMES) : []).map(
    ([name, who]) => [name, () => who] as const,
  ),
  ...SIZES.map((size) => [String(size), () => generatedProgramme(size)] as const),
];

beforeEach(giveRoom);

describe.each(FIXTURES)("the figures of a programme, %s,", (name, makeProgramme) => {
  let who: Programme;
  beforeAll(() => {
    who = makeProgramme();
  }, PATIENCE);

  const pages = Object.entries(PAGES).filter(([page]) => !NOT_DRAWN.includes(`${page}-${name}`));
  it.each(pages)(
    "are drawn on %s as in their file",
    async (page, [addressOf, selector]) => {
      const drawn = figureSheet(await drawFigures(addressOf(who), selector, who));
      expect(drawn).not.toMatch(/="[^"]*NaN/);
      if (LARGE === undefined && NOT_KEPT.includes(`${page}-${name}`)) return;
      await expect(drawn).toMatchFileSnapshot(`${FOLDER}/${page}-${name}.html`);
    },
    PATIENCE,
  );
});
