import type { ProgrammeComparison } from "../../../analysis/compare/compareProgrammes";
import type { FigureId, FigureMove } from "../../../analysis/compare/movedFigures";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn, type Language } from "../../../model/localText";
import type { Programme } from "../../../model/programme";
import { Table } from "../../../ui/Table";
import { COMPARE_PHRASES, LIST_PHRASES } from "./comparePhrases";

const FIGURE_WORDS: Readonly<Record<FigureId, { readonly it: string; readonly en: string }>> = {
  authorities: { it: "Enti territoriali", en: "Local authorities" },
  collaborating: { it: "Enti che collaborano", en: "Authorities that collaborate" },
  isolated: { it: "Enti ancora isolati", en: "Authorities still isolated" },
  started: { it: "Accordi avviati finora", en: "Partnerships started so far" },
  active: { it: "Accordi in corso", en: "Partnerships under way" },
  "in-preparation": { it: "Accordi in preparazione", en: "Partnerships in preparation" },
  interregional: { it: "Accordi tra regioni", en: "Partnerships between regions" },
  international: { it: "Accordi con l’estero", en: "Partnerships with bodies abroad" },
};

/** The figures of the network before and after, with what entered and left each. */
export function FigureMoves({ comparison }: { readonly comparison: ProgrammeComparison }) {
  const phrases = { ...usePhrases(COMPARE_PHRASES), ...usePhrases(LIST_PHRASES) };
  const language = useLanguage();
  const { before, after, figures } = comparison;
  const moved = figures.filter(({ entered, left }) => entered.length + left.length > 0);
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{phrases.figures}</h2>
      {moved.length === 0 ? (
        <p>{phrases.noFigureMoves}</p>
      ) : (
        <Table
          caption={phrases.figures}
          columns={[
            { key: "figure", header: phrases.figure, cell: ({ id }) => FIGURE_WORDS[id][language] },
            {
              key: "before",
              header: phrases.before,
              cell: (move) => number(move.before.length),
              isNumeric: true,
            },
            {
              key: "after",
              header: phrases.after,
              cell: (move) => number(move.after.length),
              isNumeric: true,
            },
            {
              key: "difference",
              header: phrases.difference,
              cell: (move) => signed(move.after.length - move.before.length, language),
              isNumeric: true,
            },
            {
              key: "entered",
              header: phrases.entered,
              cell: (move) => <Names ids={move.entered} move={move} programme={after} />,
            },
            {
              key: "left",
              header: phrases.left,
              cell: (move) => <Names ids={move.left} move={move} programme={before} />,
            },
          ]}
          rows={moved}
          rowKey={({ id }) => id}
          locale={language}
        />
      )}
    </section>
  );
}

interface NamesProps {
  readonly ids: readonly string[];
  readonly move: FigureMove;
  readonly programme: Programme;
}

/** How many entered or left, and who when asked. */
function Names({ ids, move, programme }: NamesProps) {
  const language = useLanguage();
  if (ids.length === 0) return "–";
  const nameOf = (id: string) => {
    const text =
      move.counts === "organisation"
        ? programme.organisationById.get(id)?.name
        : programme.partnershipById.get(id)?.title;
    return text ? textIn(text, language) : id;
  };
  return (
    <details>
      <summary>{formatNumber(ids.length, language)}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
    </details>
  );
}

function signed(difference: number, language: Language): string {
  const size = formatNumber(Math.abs(difference), language);
  if (difference === 0) return "=";
  return `${difference > 0 ? "+" : "−"}${size}`;
}
