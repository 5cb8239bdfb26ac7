import type { ReactNode } from "react";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { MoreList } from "../../../ui/MoreList";
import { RECORD_PHRASES } from "./recordPhrases";

interface LongListProps<T> {
  readonly items: readonly T[];
  /** Different for every item. */
  readonly keyOf: (item: T) => string;
  readonly className: string;
  readonly children: (item: T) => ReactNode;
}

/** A list of records, shown in part until more of it is asked for. */
export function LongList<T>(props: LongListProps<T>) {
  const phrases = usePhrases(RECORD_PHRASES);
  const language = useLanguage();
  return (
    <MoreList
      {...props}
      step={100}
      moreLabel={(count) => phrases.more(formatNumber(count, language))}
    />
  );
}
