import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { FOUND_KINDS, indexRecords, type FindableRecord } from "../../analysis/search/findRecords";
import { buildSearchIndex, searchFor } from "../../analysis/search/searchIndex";
import { formatDay } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { kindOfBody } from "../parts/dossier/kindOfBody";
import { placeName } from "../parts/placeName";
import type { Reading } from "../useReading";
import { focusOfRecord, pageOfRecord } from "./foundPaths";
import type { PaletteAction, PaletteEntry, PaletteGroup } from "./paletteEntry";
import { ACTION_PHRASES, PALETTE_PHRASES } from "./palettePhrases";
import { typedDay } from "./typedDay";

/** Of each kind so many are shown; the field says that there are more. */
const SHOWN = 6;

/** What fits the typed words, by kind; without words, the pages and the commands. */
export function usePaletteGroups(
  reading: Reading,
  actions: readonly PaletteAction[],
  text: string,
): { readonly groups: readonly PaletteGroup[]; readonly count: number } {
  const phrases = usePhrases(PALETTE_PHRASES);
  const actionPhrases = usePhrases(ACTION_PHRASES);
  const language = useLanguage();
  const entryOf = useRecordEntry(reading);
  const { programme } = reading.at;
  const records = useMemo(() => indexRecords(programme, language), [programme, language]);
  const commands = useMemo(() => buildSearchIndex(actions), [actions]);
  return useMemo(() => {
    const day = typedDay(text);
    const found = searchFor(records, text);
    const isAsked = text.trim() !== "";
    const done = isAsked ? searchFor(commands, text) : actions;
    const group = (key: string, title: string, entries: readonly PaletteEntry[]): PaletteGroup => ({
      key,
      title,
      entries: entries.slice(0, isAsked ? SHOWN : ALL_COMMANDS),
      more: entries.length > SHOWN && isAsked ? phrases.more(entries.length - SHOWN) : null,
    });
    const dates =
      day === null
        ? []
        : [
            commandEntry("day", actionPhrases.readOn(formatDay(day, language)), () =>
              reading.select({ day }),
            ),
          ];
    const ofGroup = (wanted: PaletteAction["group"]) =>
      done
        .filter((action) => action.group === wanted)
        .map(({ key, name, run, detail }) => commandEntry(key, name, run, detail));
    const groups = [
      ...FOUND_KINDS.map((kind) =>
        group(kind, phrases[kind], found.filter((record) => record.kind === kind).map(entryOf)),
      ),
      group("pages", phrases.pages, ofGroup("pages")),
      group("actions", phrases.actions, [...dates, ...ofGroup("actions")]),
    ].filter(({ entries }) => entries.length > 0);
    return { groups, count: found.length + done.length + dates.length };
  }, [actionPhrases, actions, commands, entryOf, language, phrases, reading, records, text]);
}

/** Without a word typed: enough for every page and the first commands. */
const ALL_COMMANDS = 16;

function commandEntry(key: string, label: string, run: () => void, detail?: string): PaletteEntry {
  return {
    key: `command-${key.replace(/\W+/g, "-")}`,
    label,
    detail: detail ?? null,
    isIllustrative: false,
    run,
    runAside: null,
  };
}

/** How a record stands in the list, and where it leads. */
function useRecordEntry({ at, hrefTo }: Reading): (record: FindableRecord) => PaletteEntry {
  const language = useLanguage();
  const navigate = useNavigate();
  return useMemo(() => {
    const { programme } = at;
    const detailOf = ({ kind, id }: FindableRecord) => {
      const body = kind === "organisation" ? programme.organisationById.get(id) : undefined;
      return body
        ? `${kindOfBody(body, language)} · ${placeName(body, programme, language)}`
        : null;
    };
    return (record) => {
      const focus = focusOfRecord(record);
      return {
        key: `${record.kind}-${record.id}`,
        label: record.name,
        detail: detailOf(record),
        isIllustrative: record.isIllustrative,
        run: () => void navigate(hrefTo(pageOfRecord(record), { focus: null })),
        runAside: focus && (() => void navigate(hrefTo("/", { focus }))),
      };
    };
  }, [at, hrefTo, language, navigate]);
}
