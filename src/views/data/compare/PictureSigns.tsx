import type { ProgrammeComparison } from "../../../analysis/compare/compareProgrammes";
import { CHANGE_KINDS } from "../../../analysis/compare/diffRecords";
import { drawnPartnerships, type ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { CHANGE_MARKS, type ChangeMarks } from "../../../layout/markChanges";
import { ChangeSign } from "./ChangeSign";
import { kindWord } from "../../parts/changeWords";
import { PICTURE_PHRASES } from "./comparePhrases";

interface PictureSignsProps {
  readonly comparison: ProgrammeComparison;
  readonly marks: ChangeMarks;
  readonly at: ProgrammeAt;
}

/** The picture's legend: each sign with what it stands for, and how many bodies and partnerships carry it. */
export function PictureSigns({ comparison, marks, at }: PictureSignsProps) {
  const phrases = usePhrases(PICTURE_PHRASES);
  const language = useLanguage();
  const drawn = drawnPartnerships(at);
  const counted = CHANGE_KINDS.map((kind) => ({
    kind,
    bodies: marks.bodies.filter((mark) => CHANGE_MARKS[mark] === kind).length,
    partnerships: drawn.filter(
      ({ partnership }) => comparison.touched.partnership.get(partnership.id) === kind,
    ).length,
  }));
  const isEmpty = counted.every(({ bodies, partnerships }) => bodies + partnerships === 0);
  if (isEmpty) return <p role="status">{phrases.nothingDrawn}</p>;
  return (
    <ul className="picture-signs" aria-label={phrases.legend}>
      {counted.map(({ kind, bodies, partnerships }) => (
        <li key={kind} data-kind={kind}>
          <ChangeSign kind={kind} />
          <span className="change-stroke" data-kind={kind} aria-hidden="true" />
          {kindWord(kind, language)}: {phrases.bodies(formatNumber(bodies, language))},{" "}
          {phrases.partnerships(formatNumber(partnerships, language))}
        </li>
      ))}
    </ul>
  );
}
