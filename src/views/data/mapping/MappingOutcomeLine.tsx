import type { MappingSummary } from "../../../data/mapping/summariseMapping";
import { formatList } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { MAPPING_PHRASES } from "./mappingPhrases";

/** What comes out of the mapping so far, in one sentence or two. */
export function MappingOutcomeLine({ summary }: { readonly summary: MappingSummary }) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const language = useLanguage();
  const { counts, unusedCells, keptAsideCells, openDoubts, openWords } = summary;
  const waiting = [
    ...(openDoubts > 0 ? [phrases.openDoubts(openDoubts)] : []),
    ...(openWords > 0 ? [phrases.openWords(openWords)] : []),
  ];
  return (
    <div className="mapping-outcome" role="status">
      <p>
        <strong>{counts === null ? phrases.counting : inWords(counts)}</strong>
        {waiting.length > 0 && ` ${formatList(waiting, language)}.`}
      </p>
      {unusedCells > 0 && <p>{phrases.unusedCells(unusedCells)}</p>}
      {keptAsideCells > 0 && <p>{phrases.keptAside(keptAsideCells)}</p>}
    </div>
  );

  function inWords(found: NonNullable<MappingSummary["counts"]>): string {
    const named = [
      ["organisations", phrases.bodies],
      ["partnerships", phrases.agreements],
      ["members", phrases.memberships],
    ] as const;
    const parts = named.flatMap(([table, say]) => {
      const count = found.get(table);
      return count === undefined ? [] : [say(count)];
    });
    const ours = new Set<string>(named.map(([table]) => table));
    const others = [...found].filter(([table]) => !ours.has(table));
    const rest = others.reduce((sum, [, count]) => sum + count, 0);
    if (rest > 0) parts.push(phrases.others(rest));
    return parts.length === 0 ? phrases.nothing : phrases.comesOut(formatList(parts, language));
  }
}
