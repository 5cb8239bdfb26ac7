import { useMemo } from "react";
import { listBodies, type ListedBody } from "../../analysis/overview/listBodies";
import { formatList, formatNumber } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn, type Language } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { kindOfBody } from "../parts/dossier/kindOfBody";
import { placeName } from "../parts/placeName";
import { ListPage } from "../parts/territory/ListPage";
import { useReading } from "../useReading";
import { foldWords } from "./foldWords";
import { LISTS_PHRASES } from "./listsPhrases";
import { RecordList } from "./RecordList";
import { useBodyColumns, type BodyRow } from "./useBodyColumns";

/** Every body of the programme on the day: as many as the sentence says. */
export function OrganisationsView() {
  const reading = useReading();
  const { at } = reading;
  const phrases = usePhrases(LISTS_PHRASES);
  const language = useLanguage();
  const columns = useBodyColumns(reading.hrefTo);
  const rows = useMemo(
    () => listBodies(at).map((item) => bodyRow(item, at.programme, language)),
    [at, language],
  );
  const number = (count: number) => formatNumber(count, language);
  const { authorities, actors, partners } = at;
  return (
    <ListPage
      reading={reading}
      heading={phrases.bodies}
      lead={phrases.bodiesLead(
        onDayAtStart(at.day, language),
        number(rows.length),
        formatList(
          [
            phrases.authorities(number(authorities.length), authorities.length),
            phrases.actors(number(actors.length), actors.length),
            phrases.partners(number(partners.length), partners.length),
          ],
          language,
        ),
      )}
      records={[]}
    >
      <RecordList label={phrases.bodies} hint={phrases.bodyHint} rows={rows} columns={columns} />
    </ListPage>
  );
}

function bodyRow(item: ListedBody, programme: Programme, language: Language): BodyRow {
  const { body } = item;
  const name = textIn(body.name, language);
  const kind = kindOfBody(body, language);
  const place = placeName(body, programme, language);
  const codes = [body.province, body.istat].filter((code) => code !== null);
  const folded = foldWords([name, kind, place, ...codes].join(" "));
  return { ...item, id: body.id, name, kind, place, folded };
}
