import type { DayChange, DaysCompared } from "../../../analysis/compare/compareDays";
import type { AgreementInTime } from "../../../analysis/overview/agreementsInTime";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import type { AgreementMark, BodyMark } from "../../../figures/agreements/agreementMarks";
import type { ChartAgreement, ChartBody } from "../../../layout/agreementChart";
import type { Emphasis } from "../../../model/focus";
import { textIn, type Language } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";

/**
 * Those that may have a row: the authorities in scope and those they meet there; where everyone is asked for, actors
 * and partners too.
 */
export function bodiesInChart(
  at: ProgrammeAt,
  agreements: readonly AgreementInTime[],
  isEveryone: boolean,
): readonly Organisation[] {
  const own = [at.authorities, ...(isEveryone ? [at.actors, at.partners] : [])].flat();
  const met = agreements.flatMap(({ members }) => members);
  const wanted = [...own, ...met].filter(({ role }) => isEveryone || role === "authority");
  return [...new Map(wanted.map((body) => [body.id, body])).values()];
}

/** What the layout needs to know of bodies and agreements. */
export function chartRecords(
  at: ProgrammeAt,
  bodies: readonly Organisation[],
  agreements: readonly AgreementInTime[],
): { readonly bodies: readonly ChartBody[]; readonly agreements: readonly ChartAgreement[] } {
  const indexOf = new Map(bodies.map(({ id }, i) => [id, i]));
  return {
    bodies: bodies.map((body) => ({ id: body.id, region: regionIndex(at, body) })),
    agreements: agreements.map(({ item: { partnership }, members, isAhead }) => ({
      id: partnership.id,
      start: partnership.start?.first ?? null,
      isAhead,
      members: members.flatMap(({ id }) => indexOf.get(id) ?? []),
    })),
  };
}

export function agreementMarks(
  agreements: readonly AgreementInTime[],
  emphasis: Emphasis | null,
  comparison: DaysCompared | null,
): readonly AgreementMark[] {
  return agreements.map(({ item, isAhead }) => ({
    id: item.partnership.id,
    stage: item.stage,
    isAhead,
    isClosed: item.partnership.end !== null,
    isInterregional: item.span === "interregional",
    isIllustrative: item.partnership.illustrative,
    isLit: emphasis?.partnerships.has(item.partnership.id) ?? true,
    change: changeOf(comparison?.kinds.get(item.partnership.id)),
  }));
}

function changeOf(kind: DayChange | undefined): AgreementMark["change"] {
  return kind === "new" || kind === "lost" ? kind : null;
}

export function bodyMarks(
  at: ProgrammeAt,
  bodies: readonly Organisation[],
  emphasis: Emphasis | null,
  language: Language,
): readonly BodyMark[] {
  return bodies.map((body) => ({
    id: body.id,
    name: textIn(body.name, language),
    region: regionIndex(at, body),
    isIllustrative: body.illustrative,
    isLit: emphasis?.organisations.has(body.id) ?? true,
  }));
}

function regionIndex(at: ProgrammeAt, { region }: Organisation): number {
  return at.programme.regions.findIndex(({ id }) => id === region);
}
