import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router-dom";
import {
  compareProgrammes,
  type ProgrammeComparison,
} from "../../../analysis/compare/compareProgrammes";
import { keepReal } from "../../../analysis/keepReal";
import { DEFAULT_PATH, type DataSet } from "../../../data/loadDataSet";
import { isVisitKey, otherSetQuery } from "../../../data/visits/otherSetQuery";
import { formatDay, formatList, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Facts } from "../../../ui/Facts";
import { COMPARE_PATH } from "../../parts/comparePath";
import type { Reading } from "../../useReading";
import { ChangeLists } from "./ChangeLists";
import { ChangePicture } from "./ChangePicture";
import { sayChanges } from "../../parts/changeWords";
import { COMPARE_PHRASES } from "./comparePhrases";
import { FigureMoves } from "./FigureMoves";
import { IndicatorMoves } from "./IndicatorMoves";
import { versionWords } from "./versionWords";

interface ComparedSetsProps {
  readonly reading: Reading;
  /** Folder or key of the version before. */
  readonly otherPath: string;
}

/** What changed from the other version to this one: in a sentence, in the picture, in figures and in lists. */
export function ComparedSets({ reading, otherPath }: ComparedSetsProps) {
  const other = useSuspenseQuery(otherSetQuery(otherPath)).data;
  const { dataSet, day, selection } = reading;
  const { onlyReal } = selection.scope;
  const comparison = useMemo(() => {
    const shown = ({ programme }: DataSet) => (onlyReal ? keepReal(programme) : programme);
    return compareProgrammes(shown(other), shown(dataSet), day);
  }, [other, dataSet, day, onlyReal]);
  const isEmpty = comparison.changes.length === 0;
  return (
    <>
      <Versions reading={reading} other={other} />
      <Takeaway comparison={comparison} onlyReal={onlyReal} />
      {!isEmpty && <ChangePicture comparison={comparison} />}
      <FigureMoves comparison={comparison} />
      <IndicatorMoves comparison={comparison} />
      {!isEmpty && <ChangeLists comparison={comparison} />}
    </>
  );
}

interface VersionsProps {
  readonly reading: Reading;
  readonly other: DataSet;
}

function Versions({ reading: { dataSet, hrefTo }, other }: VersionsProps) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const swapped = {
    dataSet: other.path === DEFAULT_PATH ? null : other.path,
    otherSet: dataSet.path,
    focus: null,
  };
  return (
    <div className="versions">
      <Facts
        facts={[
          { label: phrases.before, value: versionWords(other, language).join(" · ") },
          { label: phrases.after, value: versionWords(dataSet, language).join(" · ") },
        ]}
      />
      {!isVisitKey(other.path) && (
        <p>
          <Link to={hrefTo(COMPARE_PATH, swapped)}>⇄ {phrases.swap}</Link>
        </p>
      )}
    </div>
  );
}

interface TakeawayProps {
  readonly comparison: ProgrammeComparison;
  readonly onlyReal: boolean;
}

function Takeaway({ comparison, onlyReal }: TakeawayProps) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const { before, after, changes, touched, indicators, day } = comparison;
  const said = sayChanges(touched, changes, language);
  const moved = indicators.length;
  return (
    <div className="takeaway">
      <p>
        <strong>
          {said.length === 0
            ? phrases.noChange
            : phrases.changedRecords(formatList(said, language))}{" "}
          {moved === 0
            ? phrases.noIndicatorMoves
            : phrases.movedIndicators(formatNumber(moved, language), moved === 1)}
        </strong>{" "}
        <span className="quiet">
          {phrases.readOn(formatDay(day, language))} {onlyReal && phrases.onlyReal}
        </span>
      </p>
      {before.project.id !== after.project.id && <p>{phrases.otherProject}</p>}
    </div>
  );
}
