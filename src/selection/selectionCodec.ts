import { isoDay, parseDay, type Day } from "../model/calendarDate";
import { MOST_PICKED, type Focus } from "../model/focus";
import { LANGUAGES, type Language } from "../model/localText";
import type { LegendKey, Steps } from "../model/pictureChoice";
import { RECORD_ID } from "../model/recordId";
import {
  COUNT_WORDS,
  FACE_WORDS,
  FOCUS_WORDS,
  KEYS,
  MARK_WORDS,
  MEASURE_WORDS,
  SPAN_WORDS,
} from "./addressWords";
import { FACES, NO_SELECTION, type Selection } from "./selection";

export interface ParsedSelection {
  readonly selection: Selection;
  /** Parameters whose value could not be read, and fell back. */
  readonly rejected: readonly string[];
}

/** Reads the query part of an address. Inverse of `formatSelection`; what cannot be read falls back and is named. */
export function parseSelection(search: string): ParsedSelection {
  const query = new URLSearchParams(search);
  const rejected: string[] = [];
  const read = <T>(key: string, parse: (text: string) => T | null, fallback: T): T => {
    const text = query.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === null) rejected.push(key);
    return value ?? fallback;
  };
  const focus = read(KEYS.focus, parseFocus, null);
  const isBody = focus?.kind === "organisation";
  const selection: Selection = {
    dataSet: read(KEYS.dataSet, parseFolder, null),
    day: read(KEYS.day, parseDay, null),
    scope: {
      regions: read<readonly string[]>(KEYS.regions, parseIds, []),
      theme: read(KEYS.theme, parseId, null),
      country: read(KEYS.country, parseId, null),
      span: read(KEYS.span, (text) => keyOf(SPAN_WORDS, text), null),
      onlyReal: read(KEYS.onlyReal, parseFlag, false),
    },
    face: read(KEYS.face, (text) => keyOf(FACE_WORDS, text), FACES[0]),
    isTable: read(KEYS.isTable, parseFlag, false),
    focus,
    steps: isBody ? read(KEYS.steps, parseSteps, null) : null,
    pathTo: isBody ? read(KEYS.pathTo, parseId, null) : null,
    measure: read(KEYS.measure, (text) => keyOf(MEASURE_WORDS, text), NO_SELECTION.measure),
    marks: read<readonly LegendKey[]>(KEYS.marks, parseMarks, []),
    otherDay: read(KEYS.otherDay, parseDay, null),
    otherSet: read(KEYS.otherSet, parseFolder, null),
    edition: read(KEYS.edition, parseId, null),
    isByUrgency: read(KEYS.isByUrgency, parseFlag, false),
    language: read(KEYS.language, parseLanguage, LANGUAGES[0]),
    embed: read(KEYS.embed, parseOrdinal, null),
  };
  return { selection, rejected };
}

/** Writes the query part of an address, `""` or `?…`; what is as by default is left out. */
export function formatSelection(selection: Selection): string {
  const { scope, focus, steps, pathTo, measure, marks } = selection;
  const isBody = focus?.kind === "organisation";
  const parts: [string, string | null][] = [
    [KEYS.dataSet, selection.dataSet],
    [KEYS.day, formatDayOrNone(selection.day)],
    [KEYS.regions, scope.regions.length > 0 ? scope.regions.join(",") : null],
    [KEYS.theme, scope.theme],
    [KEYS.country, scope.country],
    [KEYS.span, scope.span && SPAN_WORDS[scope.span]],
    [KEYS.onlyReal, scope.onlyReal ? "1" : null],
    [KEYS.face, selection.face === NO_SELECTION.face ? null : FACE_WORDS[selection.face]],
    [KEYS.isTable, selection.isTable ? "1" : null],
    [KEYS.focus, focus && formatFocus(focus)],
    [KEYS.steps, isBody && steps !== null ? String(steps) : null],
    [KEYS.pathTo, isBody ? pathTo : null],
    [KEYS.measure, measure === NO_SELECTION.measure ? null : MEASURE_WORDS[measure]],
    [KEYS.marks, marks.length > 0 ? marks.map((key) => MARK_WORDS[key]).join(",") : null],
    [KEYS.otherDay, formatDayOrNone(selection.otherDay)],
    [KEYS.otherSet, selection.otherSet],
    [KEYS.edition, selection.edition],
    [KEYS.isByUrgency, selection.isByUrgency ? "1" : null],
    [KEYS.language, selection.language === NO_SELECTION.language ? null : selection.language],
    [KEYS.embed, selection.embed === null ? null : String(selection.embed)],
  ];
  const written = parts.flatMap(([key, value]) =>
    value === null
      ? []
      : [`${key}=${encodeURIComponent(value).replace(/%(3A|2C|2F)/g, unescapeMark)}`],
  );
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** `: , /` need no escape in a query, and a link is read by people. */
function unescapeMark(escaped: string): string {
  return decodeURIComponent(escaped);
}

function formatDayOrNone(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}

function formatFocus(focus: Focus): string {
  const word = FOCUS_WORDS[focus.kind];
  if (focus.kind === "count") return `${word}:${COUNT_WORDS[focus.id]}`;
  return `${word}:${"ids" in focus ? focus.ids.join("~") : focus.id}`;
}

function parseFocus(text: string): Focus | null {
  const colon = text.indexOf(":");
  const kind = colon === -1 ? null : keyOf(FOCUS_WORDS, text.slice(0, colon));
  const rest = text.slice(colon + 1);
  if (kind === null) return null;
  if (kind === "count") {
    const id = keyOf(COUNT_WORDS, rest);
    return id && { kind, id };
  }
  if (kind !== "link" && kind !== "regions" && kind !== "abroad" && kind !== "bodies")
    return RECORD_ID.test(rest) ? { kind, id: rest } : null;
  const ids = rest.split("~");
  if (kind === "bodies") {
    const isFit = ids.length <= MOST_PICKED && ids.every((id) => RECORD_ID.test(id));
    return isFit ? { kind, ids: [...new Set(ids)].sort() } : null;
  }
  const [a, b] = ids;
  if (ids.length !== 2 || a === undefined || b === undefined) return null;
  if (!RECORD_ID.test(b) || !(RECORD_ID.test(a) || (kind === "abroad" && a === ""))) return null;
  if (kind === "link" && a === b) return null;
  return { kind, ids: a < b || kind === "abroad" ? [a, b] : [b, a] };
}

function parseId(text: string): string | null {
  return RECORD_ID.test(text) ? text : null;
}

function parseIds(text: string): readonly string[] | null {
  const ids = [...new Set(text.split(","))];
  return ids.every((id) => RECORD_ID.test(id)) ? ids : null;
}

function parseMarks(text: string): readonly LegendKey[] | null {
  const words = text.split(",");
  const marks = keysOf(MARK_WORDS).filter((key) => words.includes(MARK_WORDS[key]));
  return marks.length === new Set(words).size ? marks : null;
}

function parseSteps(text: string): Steps | null {
  return ([1, 2, 3] as const).find((steps) => String(steps) === text) ?? null;
}

function parseFlag(text: string): boolean | null {
  return text === "1" ? true : text === "0" ? false : null;
}

function parseOrdinal(text: string): number | null {
  return /^[1-9]\d?$/.test(text) ? Number(text) : null;
}

function parseLanguage(text: string): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}

/** A folder as it stands; whether it may be opened is for `data/` to say. Control characters cannot be part of one. */
function parseFolder(text: string): string | null {
  return text !== "" && text.length <= 500 && !/\p{Cc}/u.test(text) ? text : null;
}

function keyOf<K extends string>(words: Record<K, string>, text: string): K | null {
  return keysOf(words).find((key) => words[key] === text) ?? null;
}

function keysOf<K extends string>(words: Record<K, string>): K[] {
  return Object.keys(words) as K[];
}
