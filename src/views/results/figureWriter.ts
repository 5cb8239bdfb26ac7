import { formatNumber, formatPercentage } from "../../i18n/format";
import type { Indicator } from "../../model/indicator";
import type { Language } from "../../model/localText";
import { formatFigure } from "../parts/describeProgress";

/** Writes an indicator's figures, with its sign where that is its unit; with more digits where an axis needs them. */
export function figureWriter(
  indicator: Indicator,
  language: Language,
): (value: number, digits?: number) => string {
  return (value, digits) => {
    if (digits === undefined || digits <= 1) return formatFigure(value, indicator, language);
    return indicator.unit?.it.trim() === "%"
      ? formatPercentage(value, language, digits)
      : formatNumber(value, language, digits);
  };
}
