import { useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { linksOf } from "../../analysis/linksAt";
import { formatDate } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { KIND_WORDS, ROLE_WORDS, SPAN_WORDS, STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import type { PartnershipAt } from "../../analysis/programmeAt";
import type { Emphasis } from "../../model/focus";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { Table, type TableColumn } from "../../ui/Table";
import { OrganisationLink, PartnershipLink } from "../parts/recordLinks";
import { TABLE_PHRASES } from "./tablePhrases";

interface PictureTableProps {
  readonly at: ProgrammeAt;
  readonly emphasis: Emphasis | null;
}

interface BodyRow {
  readonly body: Organisation;
  readonly place: string;
  readonly partnerships: number;
  readonly met: number;
}

/** The picture as two tables, bodies and partnerships: the same records, the same numbers. */
export function PictureTable({ at, emphasis }: PictureTableProps) {
  const phrases = usePhrases(TABLE_PHRASES);
  const language = useLanguage();
  const drawn = useMemo(() => [...at.network, ...at.inPreparation], [at]);
  const bodies = useBodyRows(at, drawn);
  return (
    <div className="picture-tables">
      <Table
        caption={phrases.bodiesCaption(bodies.length)}
        columns={useBodyColumns()}
        rows={bodies}
        rowKey={({ body }) => body.id}
        locale={language}
        {...(emphasis && { isLit: ({ body }: BodyRow) => emphasis.organisations.has(body.id) })}
      />
      <Table
        caption={phrases.partnershipsCaption(drawn.length)}
        columns={usePartnershipColumns(at)}
        rows={drawn}
        rowKey={({ partnership }) => partnership.id}
        locale={language}
        {...(emphasis && {
          isLit: ({ partnership }: PartnershipAt) => emphasis.partnerships.has(partnership.id),
        })}
      />
    </div>
  );
}

function useBodyRows(at: ProgrammeAt, drawn: readonly PartnershipAt[]): readonly BodyRow[] {
  const language = useLanguage();
  return useMemo(() => {
    const met = countEach(linksOf(drawn).flatMap(({ ends }) => ends.map(({ id }) => id)));
    const own = countEach(drawn.flatMap(({ members }) => members.map(({ id }) => id)));
    const { regionById, countryById } = at.programme;
    return [...at.authorities, ...at.actors, ...at.partners].map((body) => {
      const record =
        body.region === null ? countryById.get(body.country) : regionById.get(body.region);
      return {
        body,
        place: record ? textIn(record.name, language) : body.country,
        partnerships: own.get(body.id) ?? 0,
        met: met.get(body.id) ?? 0,
      };
    });
  }, [at, drawn, language]);
}

function countEach(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function useBodyColumns(): readonly TableColumn<BodyRow>[] {
  const phrases = usePhrases(TABLE_PHRASES);
  const language = useLanguage();
  const kind = ({ body }: BodyRow) =>
    body.kind === null
      ? wordFor(ROLE_WORDS, body.role, language)
      : wordFor(KIND_WORDS, body.kind, language);
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
  ];
}

function usePartnershipColumns(at: ProgrammeAt): readonly TableColumn<PartnershipAt>[] {
  const phrases = usePhrases(TABLE_PHRASES);
  const language = useLanguage();
  const stage = (item: PartnershipAt) =>
    item.stage === null ? "–" : wordFor(STAGE_WORDS, item.stage, language);
  const span = (item: PartnershipAt) => wordFor(SPAN_WORDS, item.span, language);
  const regions = (item: PartnershipAt) =>
    item.regions
      .map((id) => at.programme.regionById.get(id))
      .map((region, i) => (region ? textIn(region.name, language) : item.regions[i]))
      .join(", ");
  return [
    {
      key: "title",
      header: phrases.partnership,
      cell: ({ partnership }) => <PartnershipLink partnership={partnership} />,
      sortBy: ({ partnership }) => textIn(partnership.title, language),
    },
    { key: "stage", header: phrases.stage, cell: stage, sortBy: stage },
    { key: "span", header: phrases.span, cell: span, sortBy: span },
    { key: "regions", header: phrases.regions, cell: regions, sortBy: regions },
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
      sortBy: ({ partnership }) => partnership.start?.first ?? Infinity,
    },
  ];
}
