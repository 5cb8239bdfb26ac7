import { MEMBER_ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn } from "../../model/localText";
import type { Membership, Partnership } from "../../model/partnership";
import { provenanceColumns } from "./provenanceColumns";
import type { ShownColumn, ShownWords } from "./shownColumn";
import type { ShownRecords } from "./shownRecords";

/** A body in a partnership. */
export interface ShownMember extends Membership {
  readonly partnership: Partnership;
}

/** Those who are in the partnerships on the day: what their number of parties counts. */
export function shownMembers({ at: { day }, partnerships }: ShownRecords): readonly ShownMember[] {
  return partnerships.flatMap(({ partnership, members }) =>
    members.flatMap(({ id }) => {
      const own = partnership.members.filter(({ organisation }) => organisation.id === id);
      const now = own.findLast(
        ({ from, to }) => (from === null || from.first <= day) && (to === null || day <= to.last),
      );
      return now ? [{ ...now, partnership }] : [];
    }),
  );
}

export function memberColumns({ language }: ShownWords): readonly ShownColumn<ShownMember>[] {
  const text = (
    key: string,
    it: string,
    en: string,
    width: number,
    read: (member: ShownMember) => string,
  ): ShownColumn<ShownMember> => ({ key, heading: { it, en }, type: "text", width, read });
  return [
    text("title", "Accordo", "Partnership", 44, ({ partnership }) =>
      textIn(partnership.title, language),
    ),
    text("partnership_id", "Id dell’accordo", "Partnership id", 22, (item) => item.partnership.id),
    text("name", "Parte", "Party", 36, ({ organisation }) => textIn(organisation.name, language)),
    text("body_id", "Id della parte", "Party id", 22, ({ organisation }) => organisation.id),
    text("role", "Ruolo", "Role", 12, ({ role }) => wordFor(MEMBER_ROLE_WORDS, role, language)),
    text("role_code", "Codice del ruolo", "Role code", 12, ({ role }) => role),
    { key: "from", heading: { it: "Dal", en: "From" }, type: "date", read: ({ from }) => from },
    { key: "to", heading: { it: "Al", en: "To" }, type: "date", read: ({ to }) => to },
    ...provenanceColumns<ShownMember>(),
  ];
}
