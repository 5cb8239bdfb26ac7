import { withUse } from "../../../data/mapping/editMapping";
import type { TableMapping } from "../../../data/mapping/mapping";
import type { TableChoice, TablePreview } from "../../../data/mapping/survey";
import { formatList } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { SelectField } from "../../../ui/SelectField";
import { MAPPING_PHRASES } from "./mappingPhrases";
import type { MappingStepProps } from "./mappingStepProps";
import { PreviewTable } from "./PreviewTable";
import { USE_NAMES } from "./targetNames";

/** Each file or sheet: what it holds, and what its columns are. */
export function TablesStep(step: MappingStepProps) {
  const { survey, mapping } = step;
  const phrases = usePhrases(MAPPING_PHRASES);
  const language = useLanguage();
  const tableByName = new Map(mapping.tables.map((table) => [table.name, table]));
  const ready = survey.previews.filter(({ name }) => !tableByName.has(name));
  return (
    <section>
      <h3>{phrases.tables}</h3>
      {ready.length > 0 && (
        <p className="quiet">
          {phrases.readyTables(
            formatList(
              ready.map(({ name }) => name),
              language,
            ),
          )}
        </p>
      )}
      {survey.previews.map((preview) => {
        const table = tableByName.get(preview.name);
        return table && <MappedTable key={preview.name} {...step} {...{ preview, table }} />;
      })}
    </section>
  );
}

interface MappedTableProps extends MappingStepProps {
  readonly preview: TablePreview;
  readonly table: TableMapping;
}

function MappedTable({ preview, table, ...step }: MappedTableProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const uses = usePhrases(USE_NAMES);
  const { name, file, rows, choices } = preview;
  const options = choices.map((choice) => {
    const value = wayOf(choice);
    const isLoose = choice.shape !== "table" && choice.shape !== "unused";
    const group = isLoose ? phrases.looseShapes : phrases.ourTables;
    return { value, label: uses[value], ...(choice.shape === "unused" ? {} : { group }) };
  });
  return (
    <article className="mapped-table" aria-label={name}>
      <h4>
        {file ?? name} <small className="quiet">{phrases.rows(rows)}</small>
      </h4>
      <SelectField
        label={phrases.containsOf(name)}
        value={wayOf(table)}
        options={options}
        onChoose={(use) => {
          const choice = choices.find((own) => wayOf(own) === use);
          if (choice) step.onChange(withUse(step.mapping, name, choice));
        }}
      />
      {table.shape !== "unused" && <PreviewTable {...{ preview, table }} {...step} />}
    </article>
  );
}

type Use = keyof typeof USE_NAMES;

function wayOf({ shape, table }: TableChoice): Use {
  return shape === "table" ? (table ?? "unused") : shape;
}
