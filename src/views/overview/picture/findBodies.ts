import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { foldName } from "../../../model/foldName";
import { textIn, type Language } from "../../../model/localText";
import type { ComboboxOption } from "../../../ui/Combobox";
import { placeName } from "../../parts/placeName";

const MOST_OPTIONS = 10;

/**
 * Bodies of the day whose name holds what is typed, whatever the accents: names that begin so, then words; authorities
 * before those who are named after them.
 */
export function findBodies(
  at: ProgrammeAt,
  text: string,
  language: Language,
  except: string | null = null,
): readonly ComboboxOption[] {
  const asked = foldName(text);
  return [...at.roster, ...at.actors, ...at.partners]
    .filter(({ id }) => id !== except)
    .map((body) => ({ body, label: textIn(body.name, language) }))
    .map(({ body, label }) => ({ body, label, rank: rankOf(foldName(label), asked) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.body.role !== "authority") - Number(b.body.role !== "authority") ||
        a.label.localeCompare(b.label, language),
    )
    .slice(0, MOST_OPTIONS)
    .map(({ body, label }) => ({
      key: body.id,
      label,
      detail: placeName(body, at.programme, language),
    }));
}

const NOT_FOUND = 3;

function rankOf(folded: string, asked: string): number {
  if (folded.startsWith(asked)) return 0;
  if (folded.includes(` ${asked}`)) return 1;
  return folded.includes(asked) ? 2 : NOT_FOUND;
}
