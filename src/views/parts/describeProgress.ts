import type { Progress } from "../../analysis/progress/progressOf";
import { formatNumber, formatPercentage, formatShare } from "../../i18n/format";
import { ofDay } from "../../i18n/italianDay";
import type { Indicator } from "../../model/indicator";
import type { Language } from "../../model/localText";
import { describeReason } from "./reasonPhrases";

/** A figure of an indicator, with % where that is its unit; «–» where there is none, which is not zero. */
export function formatFigure(
  value: number | null,
  indicator: Indicator,
  language: Language,
): string {
  if (value === null) return "–";
  const isPercentage = indicator.unit?.it.trim() === "%";
  return isPercentage ? formatPercentage(value, language, 1) : formatNumber(value, language, 1);
}

/** The inputs of a status in words: «18 su 30; a questa data il valore atteso è 24 (tappe del piano); 75 % dell’atteso; 96 giorni di ritardo». */
export function describeProgress(progress: Progress, language: Language): string {
  const { value, reason } = progress;
  const parts = [
    sayValue(progress, language),
    sayExpected(progress, language),
    sayRatio(progress, language),
    sayDelay(progress, language),
    sayAge(progress, language),
    // Without a value the reason is that there is none, already said.
    value === null || reason === null ? "" : describeReason(reason, language),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function sayValue({ indicator, value, target }: Progress, language: Language): string {
  if (value === null) return describeReason("no-observation", language);
  const said = formatFigure(value, indicator, language);
  if (target === null) return said;
  return `${said} ${language === "it" ? "su" : "of"} ${formatFigure(target, indicator, language)}`;
}

function sayExpected(progress: Progress, language: Language): string {
  const { indicator, expected, isPathAssumed } = progress;
  if (expected === null) return "";
  const figure = formatFigure(expected, indicator, language);
  return language === "it"
    ? `a questa data il valore atteso è ${figure} (${isPathAssumed ? "percorso assunto" : "tappe del piano"})`
    : `the value expected by this date is ${figure} (${isPathAssumed ? "assumed path" : "milestones of the plan"})`;
}

function sayRatio({ ratio }: Progress, language: Language): string {
  if (ratio === null) return "";
  const share = formatShare(ratio, language);
  return language === "it" ? `${share} dell’atteso` : `${share} of what was expected`;
}

function sayDelay(progress: Progress, language: Language): string {
  const late = wholeDaysLate(progress);
  if (late === 0 || progress.status === "reached") return "";
  const days = formatNumber(late, language);
  return language === "it"
    ? `${days} ${late === 1 ? "giorno" : "giorni"} di ritardo`
    : `${days} ${late === 1 ? "day" : "days"} late`;
}

function sayAge({ isStale, observedOn }: Progress, language: Language): string {
  if (!isStale || observedOn === null) return "";
  const day = ofDay(observedOn, language);
  return language === "it" ? `ultimo dato ${day}, non recente` : `last value ${day}, not recent`;
}

/** Days late as people count them; 0 when early, on time or not known. */
export function wholeDaysLate({ daysLate }: Progress): number {
  return daysLate === null ? 0 : Math.max(0, Math.round(daysLate));
}
