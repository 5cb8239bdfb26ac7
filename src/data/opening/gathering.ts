import type { Fault } from "../../model/fault";
import type { Indicator } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import type { Membership, Partnership, PartnershipStep } from "../../model/partnership";
import type { CapacityStep, Programme, Relation } from "../../model/programme";
import { byId } from "../buildProgramme";
import { bodyOf } from "../withBodies";
import { RecordUnpacker } from "./packRecords";
import { LISTS, unpackText, type ListName, type Part, type ProgrammeHead } from "./parts";
import { PartnershipShelf } from "./partnershipShelf";

/** What came out of a checked programme on the other side is a checked programme still. */
interface Unpacked {
  organisations: Organisation;
  partnerships: Partnership;
  members: Membership;
  steps: PartnershipStep;
  capacitySteps: CapacityStep;
  relations: Relation;
  indicators: Indicator;
  faults: Fault;
}

/** Puts a programme together from its parts, a little at a time. Inverse of `takeApart` and `headOf`. */
export class Gathering {
  readonly faults: Fault[] = [];
  readonly #organisations: Organisation[] = [];
  readonly #organisationById = new Map<string, Organisation>();
  readonly #partnerships = new PartnershipShelf();
  readonly #capacitySteps: CapacityStep[] = [];
  readonly #relations: Relation[] = [];
  readonly #indicators: Indicator[] = [];
  readonly #unpackers = new Map(
    LISTS.map((list) => [
      list,
      new RecordUnpacker((name, value) =>
        name === "organisation"
          ? bodyOf(String(value), this.#organisationById)
          : unpackText(name, value),
      ),
    ]),
  );

  take(part: Part): void {
    switch (part.list) {
      case "organisations":
        for (const body of this.#unpack(part, "organisations")) {
          this.#organisations.push(body);
          this.#organisationById.set(body.id, body);
        }
        break;
      case "partnerships":
        this.#partnerships.takePartnerships(this.#read(part, "partnerships"), part);
        break;
      case "members":
        this.#partnerships.takeMembers(this.#read(part, "members"), part);
        break;
      case "steps":
        this.#partnerships.takeSteps(this.#unpack(part, "steps"), part);
        break;
      case "capacitySteps":
        this.#capacitySteps.push(...this.#unpack(part, "capacitySteps"));
        break;
      case "relations":
        this.#relations.push(...this.#unpack(part, "relations"));
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
    const partnerships = this.#partnerships.close();
    let partnershipById: Programme["partnershipById"] | null = null;
    return {
      ...head,
      organisations: this.#organisations,
      partnerships,
      capacitySteps: this.#capacitySteps,
      relations: this.#relations,
      indicators: this.#indicators,
      regionById: byId(head.regions),
      countryById: byId(head.countries),
      themeById: byId(head.themes),
      resultById: byId(head.results),
      organisationById: this.#organisationById,
      // For half a million it takes longer than all else here, and the first picture asks for none by its id.
      get partnershipById() {
        return (partnershipById ??= byId(partnerships));
      },
      indicatorById: byId(this.#indicators),
    };
  }

  #unpack<L extends ListName>({ records }: Part, list: L): Unpacked[L][] {
    return (this.#unpackers.get(list)?.unpack(records) ?? []) as unknown as Unpacked[L][];
  }

  #read<L extends ListName>({ records }: Part, list: L) {
    return (this.#unpackers.get(list) ?? new RecordUnpacker()).read<Unpacked[L]>(records);
  }
}
