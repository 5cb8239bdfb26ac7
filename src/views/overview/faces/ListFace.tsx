import { useDeferredValue, useMemo, useState } from "react";
import { listAbsent, listBodies } from "../../../analysis/overview/listBodies";
import { formatList, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { foldName } from "../../../model/foldName";
import { LongTable } from "../../../ui/LongTable";
import { PageLink } from "../../parts/pageLinks";
import { ChangeFilter, passesChange, type ChangeFilterId } from "../compare/ChangeFilter";
import { changesByBody } from "../compare/changesOf";
import type { FaceProps } from "./face";
import { LIST_PHRASES } from "./listPhrases";
import { listRow, type ListRow } from "./listRow";
import { useFadingRows } from "./useFadingRows";
import { useListColumns } from "./useListColumns";

const keyOf = ({ body }: ListRow) => body.id;

/** The picture as a list: every body in scope, with what its mark and its lines show. */
export function ListFace({ reading, figures }: FaceProps) {
  const { at, hrefTo } = reading;
  const { emphasis, comparison } = figures;
  const phrases = usePhrases(LIST_PHRASES);
  const language = useLanguage();
  const columns = useListColumns(hrefTo, comparison !== null);
  const rows = useMemo(() => {
    const present = listBodies(at);
    // Who is there on the other date only has a row too: what became of it is the news.
    const absent = comparison ? listAbsent(at, comparison.joined) : [];
    const changesOf = comparison && changesByBody(comparison);
    return [...present, ...absent].map((item) =>
      listRow(item, at.programme, language, changesOf?.(item.body) ?? null),
    );
  }, [at, comparison, language]);
  const { drawn, classOf } = useFadingRows(rows, keyOf);
  const [change, setChange] = useState<ChangeFilterId | null>(null);
  const onlyChange = comparison ? change : null;
  const [typed, setTyped] = useState("");
  // Typing goes first where the list is long.
  const wanted = foldName(useDeferredValue(typed));
  const found = useMemo(
    () =>
      drawn.filter(
        ({ folded, changes }) =>
          folded.includes(wanted) && (onlyChange === null || passesChange(onlyChange, changes)),
      ),
    [drawn, wanted, onlyChange],
  );
  const written = (count: number) => formatNumber(count, language);
  const { authorities, actors, partners } = comparison?.joined ?? at;
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
          {found.length < rows.length && phrases.found(written(found.length), written(rows.length))}
        </p>
        <p>
          <PageLink path="/enti">{phrases.bodyPage}</PageLink> ·{" "}
          <PageLink path="/partenariati">{phrases.partnershipPage}</PageLink>
        </p>
        {comparison && <ChangeFilter rows={rows} value={onlyChange} onChoose={setChange} />}
      </div>
      {found.length === 0 && wanted !== "" ? (
        <p className="picture-empty">{phrases.nothing(typed.trim())}</p>
      ) : (
        <LongTable
          // Another choice of rows is read from its top.
          key={`${wanted} ${onlyChange ?? ""}`}
          label={phrases.list}
          columns={columns}
          rows={found}
          rowKey={keyOf}
          classOf={classOf}
          locale={language}
          {...(emphasis && { isLit: ({ body }: ListRow) => emphasis.organisations.has(body.id) })}
        />
      )}
    </div>
  );
}
