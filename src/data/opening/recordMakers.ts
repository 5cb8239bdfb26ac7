import type { Membership, Partnership, PartnershipStep } from "../../model/partnership";
import type { ColumnReader } from "./packRecords";
import type { Part } from "./parts";

/** While its members and steps are still to come. */
export type GrowingPartnership = Omit<Partnership, "members" | "steps"> & {
  members: readonly Membership[];
  steps: readonly PartnershipStep[];
};

/** One for all who have none yet: there are very many partnerships. */
const NO_MEMBERS: readonly Membership[] = [];
const NO_STEPS: readonly PartnershipStep[] = [];

/** Made key by key, so that all have one shape and nothing to spare. */
export function readPartnerships(
  column: ColumnReader<Partnership>,
  { records: { length } }: Part,
): readonly GrowingPartnership[] {
  const [id, title, form] = [column("id"), column("title"), column("form")];
  const [start, end] = [column("start"), column("end")];
  const [themes, countries] = [column("themes"), column("countries")];
  const [evidence, url] = [column("evidence"), column("url")];
  const [source, note] = [column("source"), column("note")];
  const illustrative = column("illustrative");
  return Array.from({ length }, (_, row) => ({
    id: id(row),
    title: title(row),
    form: form(row),
    start: start(row),
    end: end(row),
    themes: themes(row),
    countries: countries(row),
    evidence: evidence(row),
    url: url(row),
    source: source(row),
    note: note(row),
    illustrative: illustrative(row),
    members: NO_MEMBERS,
    steps: NO_STEPS,
  }));
}

/** Likewise. */
export function readMemberships(
  column: ColumnReader<Membership>,
  { records: { length } }: Part,
): readonly Membership[] {
  const [organisation, role] = [column("organisation"), column("role")];
  const [from, to] = [column("from"), column("to")];
  const [source, note, illustrative] = [column("source"), column("note"), column("illustrative")];
  return Array.from({ length }, (_, row) => ({
    organisation: organisation(row),
    role: role(row),
    from: from(row),
    to: to(row),
    source: source(row),
    note: note(row),
    illustrative: illustrative(row),
  }));
}
