import type { ListedBody } from "../../../analysis/overview/listBodies";
import type { BodyChanges } from "../../../analysis/compare/compareDays";
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
  /** Between two dates; `null` where none are compared, or it is in nothing open on either. */
  readonly changes: BodyChanges | null;
}

export function listRow(
  item: ListedBody,
  programme: Programme,
  language: Language,
  changes: BodyChanges | null,
): ListRow {
  const { body } = item;
  const name = textIn(body.name, language);
  const kind = kindOf(body, language);
  const place = placeName(body, programme, language);
  return { ...item, name, kind, place, folded: foldName(`${name} ${kind} ${place}`), changes };
}

function kindOf({ kind, role }: Organisation, language: Language): string {
  return kind === null ? wordFor(ROLE_WORDS, role, language) : wordFor(KIND_WORDS, kind, language);
}
