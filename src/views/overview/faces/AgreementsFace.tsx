import { useMemo, useRef } from "react";
import type { DaysCompared } from "../../../analysis/compare/compareDays";
import { agreementsInTime } from "../../../analysis/overview/agreementsInTime";
import { AgreementLegend } from "../../../figures/agreements/AgreementLegend";
import { AgreementsPicture } from "../../../figures/agreements/AgreementsPicture";
import { formatDay } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeAgreements } from "../../../layout/placeAgreements";
import type { Day } from "../../../model/calendarDate";
import { textIn } from "../../../model/localText";
import { agreementMarks, bodiesInChart, bodyMarks, chartRecords } from "./agreementMarksOf";
import { AgreementsSentence } from "./AgreementsSentence";
import { AGREEMENTS_PHRASES } from "./agreementsPhrases";
import { AgreementTools } from "./AgreementTools";
import { describePlace } from "./describeAgreement";
import type { FaceProps } from "./face";
import { useChartChoices } from "./useChartChoices";
import { useWidth } from "./useWidth";

const NARROW = 600;

/** Who is with whom, since when: bodies as rows, partnerships as columns by their start. */
export function AgreementsFace({ reading, figures }: FaceProps) {
  const { select } = reading;
  const { emphasis, comparison } = figures;
  const at = comparison?.joined ?? reading.at;
  const otherDay = comparison && dayBeside(comparison, at.day);
  const phrases = usePhrases(AGREEMENTS_PHRASES);
  const language = useLanguage();
  const agreements = useMemo(() => agreementsInTime(at), [at]);
  const choices = useChartChoices(agreements.length);
  const { order, isGrouped, isEveryone, opened } = choices;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 860);
  const namesWidth = width < NARROW ? 108 : 176;
  const bodies = useMemo(
    () => bodiesInChart(at, agreements, isEveryone),
    [at, agreements, isEveryone],
  );
  const chart = useMemo(
    () =>
      placeAgreements({
        ...chartRecords(at, bodies, agreements),
        day: at.day,
        otherDay,
        order,
        isGrouped,
        opened,
        room: width - namesWidth - SCROLLBAR,
      }),
    [at, otherDay, bodies, agreements, order, isGrouped, opened, width, namesWidth],
  );
  const marks = useMemo(
    () => agreementMarks(agreements, emphasis, comparison),
    [agreements, emphasis, comparison],
  );
  const rows = useMemo(
    () => bodyMarks(at, bodies, emphasis, language),
    [at, bodies, emphasis, language],
  );
  const regionNames = useMemo(
    () => at.programme.regions.map(({ name }) => textIn(name, language)),
    [at.programme, language],
  );
  const handleColumn = (column: number) => {
    const placed = chart.columns[column];
    const id = marks[placed?.first ?? -1]?.id;
    if (placed?.isGroup) choices.toggleQuarter(placed.quarter);
    else if (id !== undefined) select({ focus: { kind: "partnership", id } });
  };
  return (
    <div className="face agreements-face">
      <AgreementsSentence at={reading.at} />
      <AgreementTools
        choices={choices}
        empty={chart.empty.flatMap((index) => bodies[index] ?? [])}
      />
      <div className="agreements-room" ref={frame} data-keeps-focus>
        {agreements.length > 0 && (
          <AgreementsPicture
            chart={chart}
            agreements={marks}
            bodies={rows}
            regionNames={regionNames}
            namesWidth={namesWidth}
            label={phrases.chart}
            dayLabel={phrases.reading(formatDay(at.day, language, "short"))}
            otherLabel={
              otherDay === null ? null : phrases.reading(formatDay(otherDay, language, "short"))
            }
            hasEmphasis={emphasis !== null}
            describe={(place) =>
              describePlace({ chart, agreements, bodies, comparison }, place, phrases, language)
            }
            onColumn={handleColumn}
            onBody={(body) => {
              const id = bodies[body]?.id;
              if (id !== undefined) select({ focus: { kind: "organisation", id } });
            }}
            onCloseQuarter={(column) => choices.closeQuarter(chart.columns[column]?.quarter)}
            onClose={() => select({ focus: null })}
          />
        )}
      </div>
      <AgreementLegend chart={chart} agreements={marks} />
    </div>
  );
}

const SCROLLBAR = 16;

function dayBeside({ earlier, later }: DaysCompared, day: Day): Day {
  return earlier.day === day ? later.day : earlier.day;
}
