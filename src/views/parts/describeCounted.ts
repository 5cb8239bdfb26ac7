import type { CountedRecord } from "../../analysis/progress/whyCounted";
import type { StepTaken } from "../../analysis/progress/steps";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formatList, formatNumber } from "../../i18n/format";
import { fromDay, whenDate } from "../../i18n/italianDate";
import { CAPACITY_WORDS, STAGE_WORDS, TRACK_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Indicator } from "../../model/indicator";
import { textIn, type Language } from "../../model/localText";
import type { Partnership } from "../../model/partnership";
import { COUNTED_PHRASES } from "./countedPhrases";

/** Why a record counts: «firmato il 10 gennaio 2011», then the regions it joins. */
export function describeCounted(
  record: CountedRecord,
  { measure }: Indicator,
  at: ProgrammeAt,
  language: Language,
): string {
  const { kind, step, through } = record;
  if (measure.kind === "authorities-capacity") {
    const track = wordFor(TRACK_WORDS, measure.track, language);
    if (step === null) return track;
    const stage = wordFor(CAPACITY_WORDS, step.stage, language);
    return `${track}: ${stage} ${whenDate(step.date, language)}`;
  }
  const partnership = at.programme.partnershipById.get(through[0] ?? "");
  if (partnership === undefined) return "";
  const how = describeStep(partnership, step, language);
  if (kind === "partnership") return how + betweenRegions(partnership, at, language);
  const more = through.length - 1;
  const named = `«${textIn(partnership.title, language)}» (${how})`;
  const phrase = kind === "organisation" ? "party" : kind === "country" ? "named" : "joined";
  return COUNTED_PHRASES[phrase][language](named, more, formatNumber(more, language));
}

/** Since when it counts: «conta dal 10 gennaio 2011», and where it once dropped out, since when again. */
export function describeSince(record: CountedRecord, language: Language): string {
  const first = fromDay(record.since, language);
  if (record.sinceUnbroken === record.since) return COUNTED_PHRASES.since[language](first);
  return COUNTED_PHRASES.again[language](fromDay(record.sinceUnbroken, language), first);
}

/** «firmato il 10 gennaio 2011»; of a partnership without steps its start: «avviato a settembre 2010». */
function describeStep({ start }: Partnership, step: StepTaken | null, language: Language): string {
  const date = step?.date ?? start;
  const stage = wordFor(STAGE_WORDS, step?.stage ?? "active", language);
  return date === null ? stage : `${stage} ${whenDate(date, language)}`;
}

function betweenRegions(
  { id }: Partnership,
  { programme, partnerships }: ProgrammeAt,
  language: Language,
): string {
  const item = partnerships.find(({ partnership }) => partnership.id === id);
  if (item === undefined || item.regions.length < 2) return "";
  const names = item.regions.map((region) => {
    const record = programme.regionById.get(region);
    return record ? textIn(record.name, language) : region;
  });
  return COUNTED_PHRASES.between[language](formatList(names, language));
}
