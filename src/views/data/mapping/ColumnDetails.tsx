import { withColumn } from "../../../data/mapping/editMapping";
import type { ColumnMapping, TableMapping } from "../../../data/mapping/mapping";
import { SEPARATORS } from "../../../data/mapping/splitCell";
import { columnOfTarget, isAboutBody, PARTY } from "../../../data/mapping/targets";
import { MEMBER_ROLE_WORDS, wordFor } from "../../../i18n/vocabulary";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { MEMBER_ROLES } from "../../../model/partnership";
import { SelectField } from "../../../ui/SelectField";
import { MAPPING_PHRASES } from "./mappingPhrases";
import type { MappingStepProps } from "./mappingStepProps";

interface ColumnDetailsProps extends MappingStepProps {
  readonly table: TableMapping;
  readonly column: ColumnMapping;
}

const NONE = "";

/** What else must be known of a column: what parts its values, whom it is about, what its bare names are. */
export function ColumnDetails({ table, column, mapping, onChange }: ColumnDetailsProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const language = useLanguage();
  const { header, to, slot, role, kind, separator } = column;
  const change = (changes: Parameters<typeof withColumn>[3]) =>
    onChange(withColumn(mapping, table.name, header, changes));
  const isParty = to === PARTY;
  const isList = to !== null && columnOfTarget(to)?.type === "list";
  const parties = table.columns.filter((other) => other.to === PARTY);
  const isAbout = to !== null && isAboutBody(to) && table.shape !== "table";
  return (
    <>
      {isParty && (
        <SelectField
          label={phrases.roleOf(header)}
          isLabelHidden
          value={role ?? NONE}
          options={[
            { value: NONE, label: phrases.anyRole },
            ...MEMBER_ROLES.map((value) => ({
              value,
              label: wordFor(MEMBER_ROLE_WORDS, value, language),
            })),
          ]}
          onChoose={(value) => change({ role: value === NONE ? null : value })}
        />
      )}
      {(isParty || isList) && (
        <SelectField
          label={phrases.separatorOf(header)}
          isLabelHidden
          value={separator ?? NONE}
          options={[
            { value: NONE, label: phrases.noSeparator },
            ...SEPARATORS.map((sign) => ({
              value: sign,
              label: phrases.separatedBy(signOf(sign)),
            })),
          ]}
          onChoose={(value) => change({ separator: value === NONE ? null : value })}
        />
      )}
      {(isParty || to === "organisations.name") && (
        <SelectField
          label={phrases.kindOf(header)}
          isLabelHidden
          value={kind ?? NONE}
          options={[
            { value: NONE, label: phrases.asWritten },
            { value: "comune", label: phrases.kindComune },
            { value: "provincia", label: phrases.kindProvincia },
            { value: "ente-estero", label: phrases.kindAbroad },
          ]}
          onChoose={(value) => change({ kind: value === NONE ? null : value })}
        />
      )}
      {isAbout && parties.length > 1 && (
        <SelectField
          label={phrases.bodyOf(header)}
          isLabelHidden
          value={String(slot ?? "")}
          options={parties.map((party) => ({
            value: String(party.slot ?? ""),
            label: `→ ${party.header}`,
          }))}
          onChoose={(value) => change({ slot: Number(value) })}
        />
      )}
    </>
  );

  function signOf(sign: string): string {
    return sign === "\n" ? phrases.newLine : `«${sign.trim()}»`;
  }
}
