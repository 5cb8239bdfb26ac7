import { formatSelection } from "../../selection/selectionCodec";
import type { Selection } from "../../selection/selection";

export const WALL_VIEWS = ["map", "network", "regions", "results"] as const;
export type WallView = (typeof WALL_VIEWS)[number];

const WORDS: Record<WallView, string> = {
  map: "mappa",
  network: "rete",
  regions: "tra-regioni",
  results: "risultati",
};
const KEYS = { views: "viste", seconds: "secondi" } as const;
export const WALL_PATH = "/parete";
/** As long as a room needs to read a sentence and find it in the picture. */
const USUAL_SECONDS = 20;
export const LEAST_SECONDS = 5;
export const MOST_SECONDS = 600;

/** What a wall goes through: at least one view, in their order; and how long each stays. */
export interface WallProgramme {
  readonly views: readonly WallView[];
  readonly seconds: number;
}

/** Reads `viste=mappa,risultati&secondi=30`; what cannot be read falls back and is named. */
export function parseWall(
  search: string,
): WallProgramme & { readonly rejected: readonly string[] } {
  const query = new URLSearchParams(search);
  const words = query.get(KEYS.views)?.split(",") ?? null;
  const views = WALL_VIEWS.filter((view) => words?.includes(WORDS[view]) ?? true);
  const known = new Set(Object.values(WORDS));
  const text = query.get(KEYS.seconds);
  const seconds = text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;
  const isFit = seconds !== null && seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS;
  return {
    views: views.length > 0 ? views : WALL_VIEWS,
    seconds: isFit ? seconds : USUAL_SECONDS,
    rejected: [
      ...(words?.filter((word) => !known.has(word)) ?? []),
      ...(text === null || isFit ? [] : [`${KEYS.seconds}=${text}`]),
    ],
  };
}

/** The path and query of a wall of that programme, read as the selection says. */
export function formatWall({ views, seconds }: WallProgramme, selection: Selection): string {
  const chosen = WALL_VIEWS.filter((view) => views.includes(view));
  const own = [
    ...(chosen.length === WALL_VIEWS.length || chosen.length === 0
      ? []
      : [`${KEYS.views}=${chosen.map((view) => WORDS[view]).join(",")}`]),
    ...(seconds === USUAL_SECONDS ? [] : [`${KEYS.seconds}=${seconds}`]),
  ];
  const rest = formatSelection({ ...selection, focus: null, embed: null });
  if (own.length === 0) return WALL_PATH + rest;
  return `${WALL_PATH}${rest === "" ? "?" : `${rest}&`}${own.join("&")}`;
}
