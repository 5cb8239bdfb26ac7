import { withTarget } from "../../../data/mapping/editMapping";
import type { ColumnMapping, TableMapping } from "../../../data/mapping/mapping";
import type { ColumnPreview } from "../../../data/mapping/survey";
import { isAboutBody, PARTY, targetsOf } from "../../../data/mapping/targets";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { SelectField } from "../../../ui/SelectField";
import { StatusMark } from "../../../ui/StatusMark";
import { ColumnDetails } from "./ColumnDetails";
import { MAPPING_PHRASES } from "./mappingPhrases";
import type { MappingStepProps } from "./mappingStepProps";
import { nameOfTarget } from "./targetNames";

interface ColumnHeadProps extends MappingStepProps {
  readonly table: TableMapping;
  readonly column: ColumnMapping;
  readonly preview: ColumnPreview;
}

/** Stands for no place among the targets. */
const ASIDE = "";

/** A column's header, with what it is taken for and how sure that is. */
export function ColumnHead({ table, column, preview, ...step }: ColumnHeadProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const language = useLanguage();
  const isOurs = table.shape === "table";
  const options = targetsOf(table.shape, table.table).map((target) => ({
    value: target,
    label: nameOfTarget(target, language),
    ...(isOurs ? {} : { group: groupOf(target) }),
  }));
  return (
    <div className="column-head">
      <span className="column-header">{column.header}</span>
      <SelectField
        label={phrases.columnIs(column.header)}
        isLabelHidden
        value={column.to ?? ASIDE}
        options={[{ value: ASIDE, label: phrases.keepAside }, ...options]}
        onChoose={(to) =>
          step.onChange(
            withTarget(step.mapping, table.name, column.header, to === ASIDE ? null : to),
          )
        }
      />
      <Certainty {...{ table, column, preview, ...step }} />
      {column.to !== null && <ColumnDetails {...{ table, column, ...step }} />}
    </div>
  );

  function groupOf(target: string): string {
    if (target === PARTY) return phrases.parties;
    return isAboutBody(target) ? phrases.ofParty : phrases.ofAgreement;
  }
}

/** From here on a proposal needs no second look. */
const SURE = 0.85;

function Certainty({ table, column, preview, survey }: ColumnHeadProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const proposed = survey.proposal.tables
    .find(({ name }) => name === table.name)
    ?.columns.find(({ header }) => header === column.header);
  if (column.to !== (proposed?.to ?? null)) {
    return <StatusMark tone="info" icon="✎" word={phrases.chosen} />;
  }
  if (column.to === null) return <StatusMark tone="quiet" icon="–" word={phrases.aside} />;
  if (preview.confidence >= SURE) return <StatusMark tone="good" icon="✓" word={phrases.sure} />;
  return <StatusMark tone="warn" icon="?" word={phrases.unsure} />;
}
