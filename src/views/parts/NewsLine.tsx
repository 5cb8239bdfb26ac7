import { useEffect, useState } from "react";
import { Link } from "react-router-dom";
import { compareTables } from "../../analysis/compare/compareProgrammes";
import { touchedBy } from "../../analysis/compare/subjectOf";
import type { DataSet } from "../../data/loadDataSet";
import { visitKey } from "../../data/visits/otherSetQuery";
import {
  CONTRACT,
  findRemembered,
  remember,
  type RememberedSet,
} from "../../data/visits/rememberedVisit";
import { formatList } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Programme } from "../../model/programme";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { Reading } from "../useReading";
import { sayChanges } from "./changeWords";
import { COMPARE_PATH } from "./comparePath";
import { NEWS_PHRASES } from "./newsPhrases";

/** What changed in a published set since this browser last saw it; nothing where nothing did, or nothing is kept. */
export function NewsLine({ reading: { dataSet, hrefTo } }: { readonly reading: Reading }) {
  const phrases = usePhrases(NEWS_PHRASES);
  const language = useLanguage();
  const [before, forget] = usePreviousVisit(dataSet);
  if (before === null) return null;
  const changes = changesBetween(before.programme, dataSet.programme);
  if (changes.length === 0) return null;
  return (
    <Notice
      tone="info"
      actions={
        <>
          <Link to={hrefTo(COMPARE_PATH, { otherSet: visitKey(dataSet.path), focus: null })}>
            {phrases.readWhich}
          </Link>
          <Button onPress={forget}>{phrases.understood}</Button>
        </>
      }
    >
      {phrases.news(formatList(sayChanges(touchedBy(changes), changes, language), language))}
    </Notice>
  );
}

/** Larger sets would take the page's time to remember and to compare. */
const MOST_RECORDS = 5000;

/** The set as it was at the previous visit while the news of it are unread, and what marks them as read. */
function usePreviousVisit(dataSet: DataSet): readonly [RememberedSet | null, () => void] {
  const [before, setBefore] = useState<RememberedSet | null>(null);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const found = await visit(dataSet);
      if (isWanted) setBefore(found);
    };
    // What another program left in the store may be no set at all.
    ask().catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [dataSet]);
  const forget = () => {
    setBefore(null);
    void remember({ path: dataSet.path, now: asSeen(dataSet), before: null });
  };
  return [before, forget];
}

/** Remembers the set as it is now; gives what it was before where it has changed. Unread news add up. */
async function visit(dataSet: DataSet): Promise<RememberedSet | null> {
  const { path, origin, programme, kept } = dataSet;
  const size = programme.organisations.length + programme.partnerships.length;
  if (origin !== "published" || kept || size > MOST_RECORDS) return null;
  const known = await findRemembered(path);
  const isChanged = known === null || changesBetween(known.now.programme, programme).length > 0;
  const before = known && isChanged ? (known.before ?? known.now) : (known?.before ?? null);
  if (isChanged) await remember({ path, now: asSeen(dataSet), before });
  return before;
}

function asSeen({ path, programme }: DataSet): RememberedSet {
  return { path, contract: CONTRACT, seenAt: Date.now(), programme };
}

function changesBetween(before: Programme, after: Programme) {
  return compareTables(before, after).flatMap(({ changes }) => changes);
}
