import { Fragment, useMemo } from "react";
import { Link } from "react-router-dom";
import { shortName } from "../../../figures/network/shortName";
import { formatNumber } from "../../../i18n/format";
import type { Spoken } from "../../../i18n/phraseBook";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn, type Language } from "../../../model/localText";
import type { SelectionDoor } from "../../../selection/useSelection";
import type { LongTableColumn } from "../../../ui/LongTable";
import { IllustrativeMark } from "../../parts/IllustrativeMark";
import { BodyChange } from "../compare/BodyChange";
import { changeColumn } from "../compare/changeColumn";
import { COMPARE_PHRASES } from "../compare/comparePhrases";
import { LIST_PHRASES } from "./listPhrases";
import type { ListRow } from "./listRow";

type HrefTo = SelectionDoor["hrefTo"];

const STATES = ["interregional", "own-region", "none"] as const;

/** The columns of the list; `hrefTo` is asked once, not by every link of it. */
export function useListColumns(
  hrefTo: HrefTo,
  isComparing: boolean,
): readonly LongTableColumn<ListRow>[] {
  const phrases = usePhrases(LIST_PHRASES);
  const { column } = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  // The same columns as long as nothing they are made from changes: rows are drawn anew with them.
  return useMemo(
    () => listColumns(linksFrom(hrefTo), phrases, language, isComparing ? column : null),
    [hrefTo, phrases, language, isComparing, column],
  );
}

type LinkTo = (body: string) => string;

/** `changeHeader`: of the column with the changes, `null` where no dates are compared. */
function listColumns(
  linkTo: LinkTo,
  phrases: Spoken<typeof LIST_PHRASES>,
  language: Language,
  changeHeader: string | null,
): readonly LongTableColumn<ListRow>[] {
  const written = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  return [
    {
      key: "name",
      header: phrases.body,
      cell: ({ body, name }, tabIndex) => (
        <Link className="focus-link two-lines" to={linkTo(body.id)} tabIndex={tabIndex}>
          {body.illustrative && <IllustrativeMark />}
          {name}
        </Link>
      ),
      sortBy: ({ name }) => name,
      share: 21,
    },
    {
      key: "kind",
      header: phrases.kind,
      cell: (row) => row.kind,
      sortBy: (row) => row.kind,
      share: 13,
    },
    {
      key: "place",
      header: phrases.place,
      cell: (row) => row.place,
      sortBy: (row) => row.place,
      share: 15,
    },
    {
      key: "partnerships",
      header: phrases.partnerships,
      cell: (row) => written(row.partnerships),
      sortBy: (row) => row.partnerships,
      isNumeric: true,
      share: 12,
    },
    {
      key: "met",
      header: phrases.met,
      cell: (row, tabIndex) => <MetBodies row={row} linkTo={linkTo} tabIndex={tabIndex} />,
      sortBy: ({ met }) => met.length,
      isWide: true,
      share: 25,
    },
    {
      key: "reached",
      header: phrases.reached,
      cell: (row) => written(row.regionsReached),
      sortBy: (row) => row.regionsReached,
      isNumeric: true,
      share: 12,
    },
    {
      key: "state",
      header: phrases.state,
      cell: ({ state }) => (state === null ? "–" : phrases[state]),
      sortBy: ({ state }) => (state === null ? null : STATES.indexOf(state)),
      share: 15,
    },
    ...(changeHeader === null
      ? []
      : [
          {
            ...changeColumn<ListRow>(changeHeader, ({ changes }) => changes ?? undefined),
            cell: ({ changes }: ListRow) => <BodyChange changes={changes} />,
            share: 13,
          },
        ]),
  ];
}

/** No body has this id, and no other part of an address holds it. */
const ANY = "__any__";

/** The addresses of bodies, of which only the id differs: an address is written once, not for every link of the list. */
function linksFrom(hrefTo: HrefTo): LinkTo {
  const pattern = hrefTo("/", { focus: { kind: "organisation", id: ANY } });
  return (id) => pattern.replace(ANY, id);
}

const NAMED = 2;

interface MetBodiesProps {
  readonly row: ListRow;
  readonly linkTo: LinkTo;
  readonly tabIndex: 0 | -1;
}

/** The first partners as links, and a link to the sheet that has them all. */
function MetBodies({ row: { body, met, name }, linkTo, tabIndex }: MetBodiesProps) {
  const phrases = usePhrases(LIST_PHRASES);
  const language = useLanguage();
  if (met.length === 0) return "–";
  const rest = met.length > NAMED + 1 ? met.length - NAMED : 0;
  const count = formatNumber(rest, language);
  return (
    <span className="met-bodies">
      <span>
        {met.slice(0, met.length - rest).map((other, i) => (
          <Fragment key={other.id}>
            {i > 0 && ", "}
            <Link className="met-link" to={linkTo(other.id)} tabIndex={tabIndex}>
              {shortName(textIn(other.name, language))}
            </Link>
          </Fragment>
        ))}
      </span>
      {rest > 0 && (
        <Link
          className="met-link"
          to={linkTo(body.id)}
          tabIndex={tabIndex}
          aria-label={phrases.othersOf(count, name)}
        >
          {phrases.others(count)}
        </Link>
      )}
    </span>
  );
}
