import { Link } from "react-router-dom";
import type { ListedBody } from "../../analysis/overview/listBodies";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { SelectionDoor } from "../../selection/useSelection";
import type { LongTableColumn } from "../../ui/LongTable";
import { bodyPath } from "../parts/dossier/dossierLinks";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { LISTS_PHRASES } from "./listsPhrases";
import type { SearchedRow } from "./RecordList";

/** A body of the list, in words. */
export interface BodyRow extends ListedBody, SearchedRow {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
}

const STATES = ["interregional", "own-region", "none"] as const;

/** The columns of the list of bodies; `hrefTo` is asked once, not by every link of it. */
export function useBodyColumns(
  hrefTo: SelectionDoor["hrefTo"],
): readonly LongTableColumn<BodyRow>[] {
  const phrases = usePhrases(LISTS_PHRASES);
  const language = useLanguage();
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  return [
    {
      key: "name",
      header: phrases.name,
      cell: ({ body, name }, tabIndex) => (
        <Link
          className="focus-link two-lines"
          to={hrefTo(bodyPath(body.id), { focus: null })}
          tabIndex={tabIndex}
        >
          {body.illustrative && <IllustrativeMark />}
          {name}
        </Link>
      ),
      sortBy: ({ name }) => name,
      share: 28,
    },
    {
      key: "kind",
      header: phrases.kind,
      cell: ({ kind }) => kind,
      sortBy: ({ kind }) => kind,
      share: 18,
    },
    {
      key: "place",
      header: phrases.place,
      cell: ({ place }) => place,
      sortBy: ({ place }) => place,
      share: 16,
    },
    {
      key: "agreements",
      header: phrases.agreements,
      cell: ({ partnerships }) => number(partnerships),
      sortBy: ({ partnerships }) => partnerships,
      isNumeric: true,
      share: 10,
    },
    {
      key: "met",
      header: phrases.met,
      cell: ({ met }) => number(met.length),
      sortBy: ({ met }) => met.length,
      isNumeric: true,
      share: 12,
    },
    {
      key: "reached",
      header: phrases.reached,
      cell: ({ regionsReached }) => number(regionsReached),
      sortBy: ({ regionsReached }) => regionsReached,
      isNumeric: true,
      share: 12,
    },
    {
      key: "state",
      header: phrases.state,
      cell: ({ state }) => (state === null ? "–" : phrases[state]),
      sortBy: ({ state }) => (state === null ? null : STATES.indexOf(state)),
      share: 18,
    },
  ];
}
