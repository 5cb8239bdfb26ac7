import type { ListedBody } from "../../../analysis/overview/listBodies";
import { KIND_WORDS, ROLE_WORDS, wordFor } from "../../../i18n/vocabulary";
import { foldName } from "../../../model/foldName";
import { textIn, type Language } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import type { Programme } from "../../../model/programme";
import { placeName } from "../../parts/placeName";

/** A row in words, ready to be sorted and searched. */
export interface ListRow extends ListedBody {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  /** Name, kind and place as search sees them. */
  readonly folded: string;
}

export function listRow(item: ListedBody, programme: Programme, language: Language): ListRow {
  const { body } = item;
  const name = textIn(body.name, language);
  const kind = kindOf(body, language);
  const place = placeName(body, programme, language);
  return { ...item, name, kind, place, folded: foldName(`${name} ${kind} ${place}`) };
}

function kindOf({ kind, role }: Organisation, language: Language): string {
  return kind === null ? wordFor(ROLE_WORDS, role, language) : wordFor(KIND_WORDS, kind, language);
}
