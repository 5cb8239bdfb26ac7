import type { BodyChanges } from "../../../analysis/compare/compareDays";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Chip } from "../../../ui/Chip";
import { COMPARE_PHRASES } from "./comparePhrases";

/** Which bodies of a comparison a list shows. */
export const CHANGE_FILTERS = ["new", "lost", "changed"] as const;
export type ChangeFilterId = (typeof CHANGE_FILTERS)[number];

export function passesChange(filter: ChangeFilterId, changes: BodyChanges | null): boolean {
  if (!changes) return false;
  return filter === "changed"
    ? changes.new.length + changes.lost.length > 0
    : changes.kind === filter;
}

interface ChangeFilterProps {
  /** What is filtered. */
  readonly rows: readonly { readonly changes: BodyChanges | null }[];
  readonly value: ChangeFilterId | null;
  readonly onChoose: (value: ChangeFilterId | null) => void;
}

/** Those that came in, those that left, and all that changed; pressed again, everybody. */
export function ChangeFilter({ rows, value, onChoose }: ChangeFilterProps) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const words = {
    new: phrases.filterNew,
    lost: phrases.filterLost,
    changed: phrases.filterChanged,
  };
  return (
    <div className="face-tools" role="group" aria-label={phrases.filter}>
      <span aria-hidden="true">{phrases.filter}</span>
      {CHANGE_FILTERS.map((filter) => (
        <Chip
          key={filter}
          isOn={filter === value}
          onToggle={() => onChoose(filter === value ? null : filter)}
        >
          {words[filter](
            formatNumber(
              rows.filter(({ changes }) => passesChange(filter, changes)).length,
              language,
            ),
          )}
        </Chip>
      ))}
    </div>
  );
}
