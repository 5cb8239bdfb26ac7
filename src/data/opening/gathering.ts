import type { Fault } from "../../model/fault";
import type { Indicator } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import type { Membership, Partnership, PartnershipStep } from "../../model/partnership";
import type { CapacityStep, Programme, Relation } from "../../model/programme";
import { byId } from "../buildProgramme";
import { bodyOf } from "../withBodies";
import { RecordUnpacker } from "./packRecords";
import { LISTS, type ListName, type Part, type ProgrammeHead } from "./parts";

type GrowingPartnership = Partnership & {
  readonly members: Membership[];
  readonly steps: PartnershipStep[];
};

type ById<R> = Omit<R, "organisation"> & { readonly organisation: string };

/** What came out of a checked programme on the other side is a checked programme still. */
interface Unpacked {
  organisations: Organisation;
  partnerships: GrowingPartnership;
  members: ById<Membership>;
  steps: PartnershipStep;
  capacitySteps: ById<CapacityStep>;
  relations: ById<Relation>;
  indicators: Indicator;
  faults: Fault;
}

/** Puts a programme together from its parts, a little at a time. Inverse of `takeApart` and `headOf`. */
export class Gathering {
  readonly faults: Fault[] = [];
  readonly #organisations: Organisation[] = [];
  readonly #organisationById = new Map<string, Organisation>();
  readonly #partnerships: GrowingPartnership[] = [];
  readonly #partnershipById = new Map<string, Partnership>();
  readonly #capacitySteps: CapacityStep[] = [];
  readonly #relations: Relation[] = [];
  readonly #indicators: Indicator[] = [];
  readonly #unpackers = new Map(LISTS.map((list) => [list, new RecordUnpacker()]));

  take(part: Part): void {
    switch (part.list) {
      case "organisations":
        for (const body of this.#unpack(part, "organisations")) {
          this.#organisations.push(body);
          this.#organisationById.set(body.id, body);
        }
        break;
      case "partnerships":
        for (const item of this.#unpack(part, "partnerships")) {
          const partnership = Object.assign(item, { members: [], steps: [] });
          this.#partnerships.push(partnership);
          this.#partnershipById.set(partnership.id, partnership);
        }
        break;
      case "members":
        for (const [row, member] of this.#unpackOwned(part, "members").entries()) {
          this.#partnership(part, row).members.push(member);
        }
        break;
      case "steps":
        for (const [row, step] of this.#unpack(part, "steps").entries()) {
          this.#partnership(part, row).steps.push(step);
        }
        break;
      case "capacitySteps":
        this.#capacitySteps.push(...this.#unpackOwned(part, "capacitySteps"));
        break;
      case "relations":
        this.#relations.push(...this.#unpackOwned(part, "relations"));
        break;
      case "indicators":
        this.#indicators.push(...this.#unpack(part, "indicators"));
        break;
      case "faults":
        this.faults.push(...this.#unpack(part, "faults"));
        break;
    }
  }

  finish(head: ProgrammeHead): Programme {
    return {
      ...head,
      organisations: this.#organisations,
      partnerships: this.#partnerships,
      capacitySteps: this.#capacitySteps,
      relations: this.#relations,
      indicators: this.#indicators,
      regionById: byId(head.regions),
      countryById: byId(head.countries),
      themeById: byId(head.themes),
      resultById: byId(head.results),
      organisationById: this.#organisationById,
      partnershipById: this.#partnershipById,
      indicatorById: byId(this.#indicators),
    };
  }

  #unpack<L extends ListName>({ records }: Part, list: L): Unpacked[L][] {
    return (this.#unpackers.get(list)?.unpack(records) ?? []) as unknown as Unpacked[L][];
  }

  /** The records with the body itself in place of its id. */
  #unpackOwned<L extends "members" | "capacitySteps" | "relations">(part: Part, list: L) {
    return this.#unpack(part, list).map((record) =>
      Object.assign(record, { organisation: bodyOf(record.organisation, this.#organisationById) }),
    );
  }

  #partnership({ of }: Part, row: number): GrowingPartnership {
    const at = of?.[row] ?? -1;
    const partnership = this.#partnerships[at];
    if (!partnership) throw new Error(`A part of partnership ${at} came before it`);
    return partnership;
  }
}
