import { useMemo } from "react";
import { bodiesMetBy, partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import {
  drawnPartnerships,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../analysis/programmeAt";
import { formatDate, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { KIND_WORDS, ROLE_WORDS, SPAN_WORDS, STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Emphasis } from "../../model/focus";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { Table, type TableColumn } from "../../ui/Table";
import { placeName } from "../parts/placeName";
import { OrganisationLink, PartnershipLink } from "../parts/recordLinks";
import { changeColumn } from "./compare/changeColumn";
import { COMPARE_PHRASES } from "./compare/comparePhrases";
import type { Comparison } from "./compare/comparison";
import { kindColumn } from "./compare/kindColumn";
import { GatheredTable } from "./picture/GatheredTable";
import { PickBox, usePicked } from "./picture/PickBox";
import { TABLE_PHRASES } from "./tablePhrases";

interface PictureTableProps {
  readonly at: ProgrammeAt;
  readonly emphasis: Emphasis | null;
  readonly comparison: Comparison | null;
}

interface BodyRow {
  readonly body: Organisation;
  readonly place: string;
  readonly partnerships: number;
  readonly met: number;
}

/** The picture as three tables, bodies, partnerships and bundles: the same records, the same numbers. */
export function PictureTable({ at, emphasis, comparison }: PictureTableProps) {
  const phrases = usePhrases(TABLE_PHRASES);
  const language = useLanguage();
  const drawn = useMemo(() => drawnPartnerships(at), [at]);
  // What was open on the other date and is not drawn on this one has a row too, as it has a line in the picture.
  const rows = comparison ? drawnPartnerships(comparison.joined) : drawn;
  const bodies = useBodyRows(at);
  const { column } = usePhrases(COMPARE_PHRASES);
  const bodyColumns = useBodyColumns();
  const partnershipColumns = usePartnershipColumns(at);
  return (
    <div className="picture-tables">
      <Table
        caption={phrases.bodiesCaption(formatNumber(bodies.length, language))}
        columns={
          comparison
            ? [
                ...bodyColumns,
                changeColumn<BodyRow>(column, (row) => comparison.bodies.get(row.body.id)),
              ]
            : bodyColumns
        }
        rows={bodies}
        rowKey={({ body }) => body.id}
        locale={language}
        {...(emphasis && { isLit: ({ body }: BodyRow) => emphasis.organisations.has(body.id) })}
      />
      <Table
        caption={phrases.partnershipsCaption(formatNumber(drawn.length, language))}
        columns={
          comparison
            ? [
                ...partnershipColumns,
                kindColumn<PartnershipAt>(column, (item) =>
                  comparison.kinds.get(item.partnership.id),
                ),
              ]
            : partnershipColumns
        }
        rows={rows}
        rowKey={({ partnership }) => partnership.id}
        locale={language}
        {...(emphasis && {
          isLit: ({ partnership }: PartnershipAt) => emphasis.partnerships.has(partnership.id),
        })}
      />
      <GatheredTable at={at} emphasis={emphasis} />
    </div>
  );
}

function useBodyRows(at: ProgrammeAt): readonly BodyRow[] {
  const language = useLanguage();
  return useMemo(
    () =>
      [...at.authorities, ...at.actors, ...at.partners].map((body) => ({
        body,
        place: placeName(body, at.programme, language),
        partnerships: partnershipsOfBody(at, body.id).length,
        met: bodiesMetBy(at, body.id).length,
      })),
    [at, language],
  );
}

function useBodyColumns(): readonly TableColumn<BodyRow>[] {
  const phrases = usePhrases(TABLE_PHRASES);
  const language = useLanguage();
  const kind = ({ body }: BodyRow) =>
    body.kind === null
      ? wordFor(ROLE_WORDS, body.role, language)
      : wordFor(KIND_WORDS, body.kind, language);
  const picked = usePicked();
  return [
    {
      key: "name",
      header: phrases.body,
      cell: ({ body }) => <OrganisationLink body={body} />,
      sortBy: ({ body }) => textIn(body.name, language),
    },
    { key: "kind", header: phrases.kind, cell: kind, sortBy: kind },
    {
      key: "place",
      header: phrases.place,
      cell: ({ place }) => place,
      sortBy: ({ place }) => place,
    },
    {
      key: "partnerships",
      header: phrases.partnerships,
      cell: ({ partnerships }) => partnerships,
      sortBy: ({ partnerships }) => partnerships,
      isNumeric: true,
    },
    {
      key: "met",
      header: phrases.met,
      cell: ({ met }) => met,
      sortBy: ({ met }) => met,
      isNumeric: true,
    },
    {
      key: "pick",
      header: phrases.pick,
      cell: ({ body }) => <PickBox body={body} picked={picked} />,
    },
  ];
}

function usePartnershipColumns(at: ProgrammeAt): readonly TableColumn<PartnershipAt>[] {
  const phrases = usePhrases(TABLE_PHRASES);
  const language = useLanguage();
  const stage = (item: PartnershipAt) =>
    item.stage === null ? null : wordFor(STAGE_WORDS, item.stage, language);
  const span = (item: PartnershipAt) => wordFor(SPAN_WORDS, item.span, language);
  const regionName = (id: string) => {
    const region = at.programme.regionById.get(id);
    return region ? textIn(region.name, language) : id;
  };
  const regions = (item: PartnershipAt) => item.regions.map(regionName).join(", ");
  return [
    {
      key: "title",
      header: phrases.partnership,
      cell: ({ partnership }) => <PartnershipLink partnership={partnership} />,
      sortBy: ({ partnership }) => textIn(partnership.title, language),
    },
    { key: "stage", header: phrases.stage, cell: (item) => stage(item) ?? "–", sortBy: stage },
    { key: "span", header: phrases.span, cell: span, sortBy: span },
    {
      key: "regions",
      header: phrases.regions,
      cell: regions,
      sortBy: (item) => regions(item) || null,
    },
    {
      key: "members",
      header: phrases.parties,
      cell: ({ members }) => members.length,
      sortBy: ({ members }) => members.length,
      isNumeric: true,
    },
    {
      key: "start",
      header: phrases.start,
      cell: ({ partnership: { start } }) => (start ? formatDate(start, language, "short") : "–"),
      sortBy: ({ partnership }) => partnership.start?.first ?? null,
    },
  ];
}
