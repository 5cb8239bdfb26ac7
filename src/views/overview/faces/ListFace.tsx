import { useDeferredValue, useMemo, useState } from "react";
import { listBodies } from "../../../analysis/overview/listBodies";
import { formatList, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { foldName } from "../../../model/foldName";
import { LongTable } from "../../../ui/LongTable";
import type { FaceProps } from "./face";
import { LIST_PHRASES } from "./listPhrases";
import { listRow, type ListRow } from "./listRow";
import { useListColumns } from "./useListColumns";

/** The picture as a list: every body in scope, with what its mark and its lines show. */
export function ListFace({ reading, figures }: FaceProps) {
  const { at, hrefTo } = reading;
  const phrases = usePhrases(LIST_PHRASES);
  const language = useLanguage();
  const columns = useListColumns(hrefTo);
  const { emphasis, summary } = figures;
  const rows = useMemo(
    () => listBodies(at, summary).map((item) => listRow(item, at.programme, language)),
    [at, summary, language],
  );
  const [typed, setTyped] = useState("");
  // Typing goes first where the list is long.
  const wanted = foldName(useDeferredValue(typed));
  const found = useMemo(
    () => (wanted === "" ? rows : rows.filter(({ folded }) => folded.includes(wanted))),
    [rows, wanted],
  );
  const written = (count: number) => formatNumber(count, language);
  const { authorities, actors, partners } = at;
  return (
    <div className="face list-face">
      <div className="list-head">
        <p className="face-sentence">
          {phrases.entries(written(rows.length), rows.length)}
          {": "}
          {formatList(
            [
              phrases.authorities(written(authorities.length), authorities.length),
              phrases.actors(written(actors.length), actors.length),
              phrases.partners(written(partners.length), partners.length),
            ],
            language,
          )}
          .
        </p>
        <label className="list-filter">
          {phrases.filter}{" "}
          <input
            type="search"
            value={typed}
            placeholder={phrases.filterHint}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p className="list-found" role="status">
          {wanted !== "" && phrases.found(written(found.length), written(rows.length))}
        </p>
      </div>
      {found.length === 0 && wanted !== "" ? (
        <p className="picture-empty">{phrases.nothing(typed.trim())}</p>
      ) : (
        <LongTable
          // Another choice of rows is read from its top.
          key={wanted}
          label={phrases.list}
          columns={columns}
          rows={found}
          rowKey={({ body }) => body.id}
          locale={language}
          {...(emphasis && { isLit: ({ body }: ListRow) => emphasis.organisations.has(body.id) })}
        />
      )}
    </div>
  );
}
