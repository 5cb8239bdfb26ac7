import { Fragment } from "react";
import { Link } from "react-router-dom";
import { shortName } from "../../../figures/network/shortName";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
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
  const written = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  return [
    {
      key: "name",
      header: phrases.body,
      cell: ({ body, name }, tabIndex) => (
        <Link className="focus-link two-lines" to={toBody(hrefTo, body.id)} tabIndex={tabIndex}>
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
      cell: (row, tabIndex) => <MetBodies row={row} hrefTo={hrefTo} tabIndex={tabIndex} />,
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
    ...(isComparing
      ? [
          {
            ...changeColumn<ListRow>(column, ({ changes }) => changes ?? undefined),
            cell: ({ changes }: ListRow) => <BodyChange changes={changes} />,
            share: 13,
          },
        ]
      : []),
  ];
}

function toBody(hrefTo: HrefTo, id: string): string {
  return hrefTo("/", { focus: { kind: "organisation", id } });
}

const NAMED = 2;

interface MetBodiesProps {
  readonly row: ListRow;
  readonly hrefTo: HrefTo;
  readonly tabIndex: 0 | -1;
}

/** The first partners as links, and a link to the sheet that has them all. */
function MetBodies({ row: { body, met, name }, hrefTo, tabIndex }: MetBodiesProps) {
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
            <Link className="met-link" to={toBody(hrefTo, other.id)} tabIndex={tabIndex}>
              {shortName(textIn(other.name, language))}
            </Link>
          </Fragment>
        ))}
      </span>
      {rest > 0 && (
        <Link
          className="met-link"
          to={toBody(hrefTo, body.id)}
          tabIndex={tabIndex}
          aria-label={phrases.othersOf(count, name)}
        >
          {phrases.others(count)}
        </Link>
      )}
    </span>
  );
}
