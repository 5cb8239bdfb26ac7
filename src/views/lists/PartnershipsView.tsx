import { useMemo } from "react";
import type { PartnershipAt } from "../../analysis/programmeAt";
import { formatList, formatNumber } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn, type Language } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { countryName } from "../parts/countryName";
import { standingCounts, STANDINGS } from "../parts/standingCounts";
import { STANDING_PHRASES, standingOf } from "../parts/standingOf";
import { ListPage } from "../parts/territory/ListPage";
import { useReading } from "../useReading";
import { foldWords } from "./foldWords";
import { LISTS_PHRASES } from "./listsPhrases";
import { RecordList } from "./RecordList";
import { usePartnershipColumns, type PartnershipRow } from "./usePartnershipColumns";

/** Every partnership that the filters leave, whenever it starts, by how it stands on the day. */
export function PartnershipsView() {
  const reading = useReading();
  const { at } = reading;
  const phrases = usePhrases(LISTS_PHRASES);
  const language = useLanguage();
  const columns = usePartnershipColumns(reading.hrefTo);
  const rows = useMemo(
    () =>
      at.partnerships
        .map((item) => partnershipRow(item, at.programme, language))
        .toSorted(
          (a, b) =>
            STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
            startOf(b.item) - startOf(a.item),
        ),
    [at, language],
  );
  const number = (count: number) => formatNumber(count, language);
  return (
    <ListPage
      reading={reading}
      heading={phrases.partnerships}
      lead={
        rows.length === 0
          ? phrases.noPartnerships(onDayAtStart(at.day, language))
          : phrases.partnershipsLead(
              onDayAtStart(at.day, language),
              number(rows.length),
              rows.length,
              formatList(standingCounts(at.partnerships, language), language),
            )
      }
      records={[]}
    >
      <RecordList
        label={phrases.partnerships}
        hint={phrases.partnershipHint}
        rows={rows}
        columns={columns}
      />
    </ListPage>
  );
}

/** Before any date. */
const UNDATED = -1e9;

/** The latest stand first, those without a start last. */
function startOf({ partnership: { start } }: PartnershipAt): number {
  return start?.first ?? UNDATED;
}

function partnershipRow(
  item: PartnershipAt,
  programme: Programme,
  language: Language,
): PartnershipRow {
  const { partnership } = item;
  const title = textIn(partnership.title, language);
  const standing = standingOf(item);
  const standingWord = STANDING_PHRASES[standing][language];
  const nameOf = (record: { name: { it: string; en: string | null } } | undefined, id: string) =>
    record ? textIn(record.name, language) : id;
  const regions = item.regions.map((id) => nameOf(programme.regionById.get(id), id)).join(", ");
  const countries = partnership.countries
    .map((id) => countryName(id, programme, language))
    .join(", ");
  const themes = partnership.themes.map((id) => nameOf(programme.themeById.get(id), id));
  const parties = item.members.map(({ name }) => textIn(name, language));
  return {
    id: partnership.id,
    item,
    title,
    standing,
    standingWord,
    regions,
    countries,
    folded: foldWords([title, standingWord, regions, countries, ...themes, ...parties].join(" ")),
  };
}
