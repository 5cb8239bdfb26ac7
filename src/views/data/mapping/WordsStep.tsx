import { withWord } from "../../../data/mapping/editMapping";
import type { UnknownWord } from "../../../data/mapping/survey";
import { columnOfTarget } from "../../../data/mapping/targets";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { SelectField } from "../../../ui/SelectField";
import { codeInWords } from "./codeWords";
import { MAPPING_PHRASES } from "./mappingPhrases";
import type { MappingStepProps } from "./mappingStepProps";

const NONE = "";
/** More than this in one column is not a closed list: the column is something else. */
const MOST_SHOWN = 60;

/** Words of closed lists that nobody knows yet, and those that the reader has explained. */
export function WordsStep({ survey, mapping, onChange }: MappingStepProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const language = useLanguage();
  const words = gatherWords({ survey, mapping, onChange });
  if (words.length === 0) return null;
  return (
    <section>
      <h3>{phrases.words}</h3>
      <p className="quiet">{phrases.wordsLead}</p>
      <div className="mapping-words">
        {words.slice(0, MOST_SHOWN).map(({ table, header, word, cells, codes, target }) => {
          const column = mapping.tables
            .find(({ name }) => name === table)
            ?.columns.find((own) => own.header === header);
          const answer = column && Object.hasOwn(column.words, word) ? column.words[word] : NONE;
          return (
            <SelectField
              key={[table, header, word].join("\n")}
              label={phrases.wordMeans(word, header, cells)}
              value={answer ?? NONE}
              options={[
                { value: NONE, label: phrases.noAnswer },
                ...codes.map((code) => ({
                  value: code,
                  label: codeInWords(target, code, language),
                })),
              ]}
              onChoose={(code) =>
                onChange(withWord(mapping, table, header, word, code === NONE ? null : code))
              }
            />
          );
        })}
      </div>
    </section>
  );
}

/** Unknown words first, then those with an answer, so that it can be changed. */
function gatherWords({ survey, mapping }: MappingStepProps): readonly UnknownWord[] {
  const open = survey.outcome.unknownWords;
  const isOpen = (table: string, header: string, word: string) =>
    open.some((own) => own.table === table && own.header === header && own.word === word);
  const answered = mapping.tables.flatMap(({ name, columns }) =>
    columns.flatMap(({ header, to, words }) => {
      const codes = to === null ? undefined : columnOfTarget(to)?.values;
      if (to === null || !codes) return [];
      return Object.keys(words)
        .filter((word) => !isOpen(name, header, word))
        .map((word) => ({ table: name, header, word, cells: 0, target: to, codes }));
    }),
  );
  return [...open, ...answered];
}
