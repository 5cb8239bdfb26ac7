import type { ProgrammeComparison } from "../../../analysis/compare/compareProgrammes";
import type { ChangeKind, RecordChange } from "../../../analysis/compare/diffRecords";
import { subjectOf } from "../../../analysis/compare/subjectOf";
import { drawnPartnerships, type ProgrammeAt } from "../../../analysis/programmeAt";
import { speak } from "../../../i18n/phraseBook";
import type { Focus } from "../../../model/focus";
import { textIn, type Language } from "../../../model/localText";
import type { Partnership } from "../../../model/partnership";
import { kindWord } from "../../parts/changeWords";
import { PICTURE_PHRASES } from "./comparePhrases";

/** The partnerships behind a mark or a line of the picture. */
function partnershipsAt(focus: Focus, at: ProgrammeAt): readonly Partnership[] {
  const drawn = drawnPartnerships(at);
  switch (focus.kind) {
    case "link":
      return drawn
        .filter(({ members }) => focus.ids.every((id) => members.some((body) => body.id === id)))
        .map(({ partnership }) => partnership);
    case "regions":
      return drawn
        .filter(({ regions }) => focus.ids.every((id) => regions.includes(id)))
        .map(({ partnership }) => partnership);
    case "organisation":
      return drawn
        .filter(({ members }) => members.some(({ id }) => id === focus.id))
        .map(({ partnership }) => partnership);
    case "partnership":
      return drawn.flatMap(({ partnership }) => (partnership.id === focus.id ? [partnership] : []));
    default:
      return [];
  }
}

/** The changes of what stands at a place of the picture: a body and its partnerships, or those of a line. */
export function whatChangedAt(
  focus: Focus,
  at: ProgrammeAt,
  { changes }: ProgrammeComparison,
): readonly RecordChange[] {
  const partnerships = new Set(partnershipsAt(focus, at).map(({ id }) => id));
  return changes.filter(({ before, after }) => {
    const record = after ?? before;
    const subject = record && subjectOf(record);
    if (!subject) return false;
    if (subject.kind === "partnership") return partnerships.has(subject.id);
    return (
      subject.kind === "organisation" && focus.kind === "organisation" && subject.id === focus.id
    );
  });
}

/** What stands at a place of the picture, by name. */
export function titleAt(focus: Focus, { programme }: ProgrammeAt, language: Language): string {
  const bodyName = (id: string) => {
    const name = programme.organisationById.get(id)?.name;
    return name ? textIn(name, language) : id;
  };
  const regionName = (id: string) => {
    const name = programme.regionById.get(id)?.name;
    return name ? textIn(name, language) : id;
  };
  switch (focus.kind) {
    case "organisation":
      return bodyName(focus.id);
    case "link":
      return focus.ids.map(bodyName).join(" – ");
    case "regions":
      return [...new Set(focus.ids)].map(regionName).join(" – ");
    case "partnership": {
      const title = programme.partnershipById.get(focus.id)?.title;
      return title ? textIn(title, language) : focus.id;
    }
    default:
      return "id" in focus ? focus.id : focus.ids.map(bodyName).join(", ");
  }
}

/** For the pointer's label and for those who listen: the name, and what changed there. */
export function describeChanged(
  focus: Focus,
  at: ProgrammeAt,
  { touched }: ProgrammeComparison,
  language: Language,
): { readonly title: string; readonly lines: string[] } {
  const partnerships = partnershipsAt(focus, at);
  const own = focus.kind === "organisation" ? touched.organisation.get(focus.id) : undefined;
  const say = (kind: ChangeKind, name: string) => `${kindWord(kind, language, 1)}: ${name}`;
  const lines = partnerships.flatMap(({ id, title }) => {
    const kind = touched.partnership.get(id);
    return kind ? [say(kind, textIn(title, language))] : [];
  });
  const { unchanged } = speak(PICTURE_PHRASES, language);
  const all = [...(own ? [kindWord(own, language, 1)] : []), ...lines];
  return {
    title: titleAt(focus, at, language),
    lines: all.length === 0 ? [unchanged] : all.slice(0, 4),
  };
}
