import { useState, type ReactNode } from "react";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { RECORD_PHRASES } from "./recordPhrases";

interface LongListProps<T> {
  readonly items: readonly T[];
  /** Different for every item. */
  readonly keyOf: (item: T) => string;
  readonly className: string;
  readonly children: (item: T) => ReactNode;
}

const SHOWN_AT_ONCE = 100;

/** A list shown in part until more of it is asked for. */
export function LongList<T>({ items, keyOf, className, children }: LongListProps<T>) {
  const phrases = usePhrases(RECORD_PHRASES);
  const language = useLanguage();
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const left = items.length - limit;
  return (
    <>
      <ul className={className}>
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button weight="text" onPress={() => setLimit(limit + 10 * SHOWN_AT_ONCE)}>
          {phrases.more(formatNumber(left, language))}
        </Button>
      )}
    </>
  );
}
