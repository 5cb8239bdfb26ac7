import type { Progress } from "../../analysis/progress/progressOf";
import { formatDay, formatNumber, formatShare } from "../../i18n/format";
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
  const text = formatNumber(value, language, 1);
  if (!isPercentage) return text;
  return language === "it" ? `${text}\u00A0%` : `${text}%`;
}

/** The inputs of a status in words: «18 su 30; a questa data ne erano attesi 24 (tappa del piano); 75 % dell’atteso; 96 giorni di ritardo». */
export function describeProgress(progress: Progress, language: Language): string {
  const { indicator, value, target, expected, ratio, reason } = progress;
  const it = language === "it";
  const figure = (number: number | null) => formatFigure(number, indicator, language);
  const parts: string[] = [];
  if (value === null) parts.push(it ? "nessun valore a questa data" : "no value at this date");
  else if (target === null) parts.push(figure(value));
  else
    parts.push(
      it ? `${figure(value)} su ${figure(target)}` : `${figure(value)} of ${figure(target)}`,
    );
  if (expected !== null) {
    const path = progress.isPathAssumed
      ? it
        ? "percorso assunto"
        : "assumed path"
      : it
        ? "tappe del piano"
        : "milestones of the plan";
    parts.push(
      it
        ? `a questa data il valore atteso è ${figure(expected)} (${path})`
        : `the value expected by this date is ${figure(expected)} (${path})`,
    );
  }
  if (ratio !== null) {
    const share = formatShare(ratio, language);
    parts.push(it ? `${share} dell’atteso` : `${share} of what was expected`);
  }
  const late = wholeDaysLate(progress);
  if (late > 0 && progress.status !== "reached") {
    const days = formatNumber(late, language);
    parts.push(
      it
        ? `${days} ${late === 1 ? "giorno" : "giorni"} di ritardo`
        : `${days} ${late === 1 ? "day" : "days"} late`,
    );
  }
  if (progress.isStale && progress.observedOn !== null) {
    const day = formatDay(progress.observedOn, language, "short");
    parts.push(it ? `ultimo dato del ${day}, non recente` : `last value of ${day}, not recent`);
  }
  if (reason !== null) parts.push(describeReason(reason, language));
  return parts.join("; ");
}

/** Days late as people count them; 0 when early, on time or not known. */
export function wholeDaysLate({ daysLate }: Progress): number {
  return daysLate === null ? 0 : Math.max(0, Math.round(daysLate));
}
