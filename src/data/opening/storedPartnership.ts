import type { Membership, Partnership, PartnershipStep } from "../../model/partnership";
import type { ColumnReader } from "./packRecords";

/** Members and steps of partnerships, by their place in the programme: they come after these. */
export interface Company {
  membersOf: (place: number) => readonly Membership[];
  stepsOf: (place: number) => readonly PartnershipStep[];
}

type Column = keyof Omit<Partnership, "members" | "steps">;

/** Some partnerships that follow each other, in columns. */
export type StoredPart = { readonly [K in Column]: (row: number) => Partnership[K] } & {
  /** The place of the first. */
  readonly from: number;
  readonly company: Readonly<Company>;
};

export function storePart(
  column: ColumnReader<Partnership>,
  from: number,
  company: Company,
): StoredPart {
  return {
    id: column("id"),
    title: column("title"),
    form: column("form"),
    start: column("start"),
    end: column("end"),
    themes: column("themes"),
    countries: column("countries"),
    evidence: column("evidence"),
    url: column("url"),
    source: column("source"),
    note: column("note"),
    illustrative: column("illustrative"),
    from,
    company,
  };
}

/**
 * A partnership that reads its columns when it is asked: a quarter of the memory of one that holds what is in them. To
 * change something in one, change `plainPartnership` of it: it has no fields of its own to spread.
 */
export class StoredPartnership implements Partnership {
  readonly #part: StoredPart;
  readonly #row: number;

  constructor(part: StoredPart, row: number) {
    this.#part = part;
    this.#row = row;
  }

  get id() {
    return this.#part.id(this.#row);
  }

  get title() {
    return this.#part.title(this.#row);
  }

  get form() {
    return this.#part.form(this.#row);
  }

  get start() {
    return this.#part.start(this.#row);
  }

  get end() {
    return this.#part.end(this.#row);
  }

  get themes() {
    return this.#part.themes(this.#row);
  }

  get countries() {
    return this.#part.countries(this.#row);
  }

  get evidence() {
    return this.#part.evidence(this.#row);
  }

  get url() {
    return this.#part.url(this.#row);
  }

  get source() {
    return this.#part.source(this.#row);
  }

  get note() {
    return this.#part.note(this.#row);
  }

  get illustrative() {
    return this.#part.illustrative(this.#row);
  }

  get members() {
    return this.#part.company.membersOf(this.#part.from + this.#row);
  }

  get steps() {
    return this.#part.company.stepsOf(this.#part.from + this.#row);
  }
}
