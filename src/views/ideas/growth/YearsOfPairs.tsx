import type { YearOfGrowth } from "../../../analysis/ideas/growth";
import { YearBars } from "../../../figures/ideas/YearBars";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeYearBars } from "../../../layout/ideas/placeYearBars";
import { Hint } from "../../../ui/Hint";
import { Table } from "../../../ui/Table";
import { IDEA_PHRASES } from "../ideaPhrases";
import { GROWTH_PHRASES } from "./growthPhrases";

/** Pairs at work together year by year, as bars and as a table. */
export function YearsOfPairs({ years }: { readonly years: readonly YearOfGrowth[] }) {
  const phrases = usePhrases(GROWTH_PHRASES);
  const { howToRead } = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const placed = placeYearBars(
    years.map(({ year, newPairs, repeatedPairs }) => ({
      year,
      fresh: newPairs,
      repeated: repeatedPairs,
    })),
  );
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="pairs-by-year">
      <h2 id="pairs-by-year">{phrases.pairs}</h2>
      <Hint title={howToRead}>
        <p>{phrases.guide1}</p>
        <p>{phrases.guide2}</p>
      </Hint>
      <div className="growth-columns">
        <YearBars label={phrases.pairs} placed={placed} />
        <Table
          caption={phrases.pairs}
          rows={years}
          rowKey={({ year }) => `${year}`}
          locale={language}
          columns={[
            { key: "year", header: phrases.year, cell: ({ year }) => year },
            {
              key: "active",
              header: phrases.active,
              cell: ({ active }) => number(active),
              isNumeric: true,
            },
            {
              key: "new",
              header: phrases.newPairs,
              cell: ({ newPairs }) => number(newPairs),
              isNumeric: true,
            },
            {
              key: "repeated",
              header: phrases.repeatedPairs,
              cell: ({ repeatedPairs }) => number(repeatedPairs),
              isNumeric: true,
            },
          ]}
        />
      </div>
    </section>
  );
}
