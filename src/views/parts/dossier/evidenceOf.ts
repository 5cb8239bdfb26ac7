import { almostCounting, type AlmostCounted } from "../../../analysis/progress/almostCounting";
import { countedFor } from "../../../analysis/progress/countedFor";
import { countsForSince } from "../../../analysis/progress/countsForSince";
import { progressOf } from "../../../analysis/progress/progressOf";
import { whyCounted, type CountedRecord } from "../../../analysis/progress/whyCounted";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import type { Day } from "../../../model/calendarDate";
import type { Indicator } from "../../../model/indicator";

export interface RecordRef {
  readonly kind: "organisation" | "partnership";
  readonly id: string;
}

/** An indicator for which a record is evidence: as what, or what it makes count. */
export interface EvidenceFor {
  readonly indicator: Indicator;
  /** `null` where the data do not tell. */
  readonly since: Day | null;
  /** The record as it is counted itself; `null` = it is evidence through others only. */
  readonly own: CountedRecord | null;
  /** What is counted through it: partnerships of a body, bodies, pairs and countries of a partnership. */
  readonly others: readonly CountedRecord[];
}

/**
 * The indicators for which a record counts, as the sheets of the overview have them.
 * @param at the whole programme: filters move no result. @param region the one region chosen, if one is.
 */
export function evidenceOf(
  at: ProgrammeAt,
  record: RecordRef,
  region: string | null,
): readonly EvidenceFor[] {
  const progress = at.programme.indicators.map((indicator) => progressOf(at, indicator, region));
  const counts = countedFor(progress);
  const index = record.kind === "organisation" ? counts.byOrganisation : counts.byPartnership;
  const sinceById = new Map(
    countsForSince(at, record).map(({ indicator, since }) => [indicator.id, since]),
  );
  return (index.get(record.id) ?? []).map(({ indicator }) => {
    const counted = whyCounted(at, indicator, region);
    return {
      indicator,
      since: sinceById.get(indicator.id) ?? null,
      own: counted.find(({ id, kind }) => kind === record.kind && id === record.id) ?? null,
      others: counted.filter((other) => isThrough(other, record, at)),
    };
  });
}

function isThrough(counted: CountedRecord, { kind, id }: RecordRef, at: ProgrammeAt): boolean {
  if (counted.kind === kind) return false;
  if (kind === "partnership") return counted.through.includes(id);
  const partnerships = counted.kind === "partnership" ? [counted.id] : counted.through;
  return partnerships.some((partnership) =>
    at.programme.partnershipById
      .get(partnership)
      ?.members.some(({ organisation }) => organisation.id === id),
  );
}

export interface AlmostFor extends AlmostCounted {
  readonly indicator: Indicator;
}

/** The indicators for which a record nearly counts, each once, with what it lacks. */
export function almostOf(
  at: ProgrammeAt,
  { kind, id }: RecordRef,
  region: string | null,
): readonly AlmostFor[] {
  return at.programme.indicators.flatMap((indicator) => {
    const almost = almostCounting(at, indicator, region).find((item) =>
      kind === "organisation"
        ? item.kind === "organisation" && item.id === id
        : item.through === id,
    );
    return almost ? [{ ...almost, indicator }] : [];
  });
}
