import type { Fault } from "../../model/fault";
import type { Indicator } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import type { Membership, Partnership, PartnershipStep } from "../../model/partnership";
import type { CapacityStep, Programme, Relation } from "../../model/programme";
import { byId } from "../buildProgramme";
import { bodyOf } from "../withBodies";
import type { Part, ProgrammeHead } from "./parts";

type GrowingPartnership = Omit<Partnership, "members" | "steps"> & {
  readonly members: Membership[];
  readonly steps: PartnershipStep[];
};

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

  take(part: Part): void {
    switch (part.list) {
      case "organisations":
        for (const body of part.items) {
          this.#organisations.push(body);
          this.#organisationById.set(body.id, body);
        }
        break;
      case "partnerships":
        for (const item of part.items) {
          const partnership = { ...item, members: [], steps: [] };
          this.#partnerships.push(partnership);
          this.#partnershipById.set(partnership.id, partnership);
        }
        break;
      case "members":
        for (const [at, member] of part.items)
          this.#partnership(at).members.push(this.#own(member));
        break;
      case "steps":
        for (const [at, step] of part.items) this.#partnership(at).steps.push(step);
        break;
      case "capacitySteps":
        for (const step of part.items) this.#capacitySteps.push(this.#own(step));
        break;
      case "relations":
        for (const relation of part.items) this.#relations.push(this.#own(relation));
        break;
      case "indicators":
        this.#indicators.push(...part.items);
        break;
      case "faults":
        this.faults.push(...part.items);
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

  #partnership(at: number): GrowingPartnership {
    const partnership = this.#partnerships[at];
    if (!partnership) throw new Error(`A part of partnership ${at} came before it`);
    return partnership;
  }

  #own<R extends { readonly organisation: string }>(record: R) {
    return { ...record, organisation: bodyOf(record.organisation, this.#organisationById) };
  }
}
