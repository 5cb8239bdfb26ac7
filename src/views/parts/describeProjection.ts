import type { Projection } from "../../analysis/progress/projection";
import { formatNumber } from "../../i18n/format";
import { onDay } from "../../i18n/italianDay";
import { theDay } from "../../i18n/italianDate";
import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { Language } from "../../model/localText";
import { formatFigure } from "./describeProgress";
import { PROGRESS_PHRASES as PHRASES } from "./progressPhrases";

/** Where the value would be at its target date, when it would get there, and by which method that is said. */
export function describeProjection(
  { until, value, low, high, arrives, points }: Projection,
  indicator: Indicator,
  language: Language,
): string {
  const figure = (amount: number) => formatFigure(amount, indicator, language);
  // Falling values have their lower quartile above.
  const [least, most] = low <= high ? [low, high] : [high, low];
  return [
    PHRASES.projection[language](
      dayWords(until, language),
      figure(value),
      figure(least),
      figure(most),
    ),
    arrives === null
      ? PHRASES.neverArrives[language]
      : PHRASES.arrives[language](dayWords(arrives, language)),
    PHRASES.method[language](formatNumber(points, language)),
  ].join("; ");
}

function dayWords(day: Day, language: Language): string {
  return language === "it" ? theDay(day, "it") : onDay(day, "en");
}
