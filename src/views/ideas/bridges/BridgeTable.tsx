import { useState } from "react";
import type { Bridge } from "../../../analysis/ideas/bridges";
import { standingBetween } from "../../../analysis/network/brokerage";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Language } from "../../../model/localText";
import { textIn } from "../../../model/localText";
import { Button } from "../../../ui/Button";
import { Table, type TableColumn } from "../../../ui/Table";
import { describeRole } from "../../parts/describeRole";
import { OrganisationLink } from "../../parts/recordLinks";
import { useSelection } from "../../../selection/useSelection";
import { ChoiceLink } from "../ChoiceLink";
import { IDEA_PHRASES } from "../ideaPhrases";
import { BRIDGE_PHRASES } from "./bridgePhrases";
import "./bridgeTable.css";

interface BridgeTableProps {
  readonly bridges: readonly Bridge[];
  readonly regions: number;
  /** Somebody wants to know what rests on a body. */
  readonly onAsk: (id: string) => void;
}

const STEP = 12;
/** More rows than these are found by the filters, not by scrolling. */
const MOST = 500;

/** The widest reach first. */
export function BridgeTable({ bridges, regions, onAsk }: BridgeTableProps) {
  const phrases = usePhrases(BRIDGE_PHRASES);
  const { showAll, remaining } = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const { selection } = useSelection();
  const [shown, setShown] = useState(STEP);
  const columns = useColumns(regions, onAsk);
  const chosen = selection.focus?.kind === "organisation" ? selection.focus.id : null;
  const next = Math.min(bridges.length, shown + 8 * STEP, MOST) - shown;
  return (
    <>
      <Table
        caption={phrases.list}
        columns={columns}
        rows={bridges.slice(0, shown)}
        rowKey={({ body }) => body.id}
        isLit={({ body }) => body.id === chosen}
        locale={language}
      />
      {next > 0 ? (
        <p>
          <Button weight="text" onPress={() => setShown(shown + next)}>
            {showAll(next)}
          </Button>
        </p>
      ) : (
        bridges.length > shown && <p className="quiet">{remaining(bridges.length - shown)}</p>
      )}
    </>
  );
}

function useColumns(regions: number, onAsk: (id: string) => void): readonly TableColumn<Bridge>[] {
  const phrases = usePhrases(BRIDGE_PHRASES);
  const language: Language = useLanguage();
  return [
    {
      key: "body",
      header: phrases.body,
      cell: ({ body }) => <OrganisationLink body={body} />,
      sortBy: ({ body }) => textIn(body.name, language),
    },
    {
      key: "reached",
      header: phrases.reached,
      cell: ({ regionsReached }) => <Dots reached={regionsReached} all={regions} />,
      sortBy: ({ regionsReached }) => regionsReached,
    },
    {
      key: "interregional",
      header: phrases.interregional,
      cell: ({ interregional }) => formatNumber(interregional.length, language),
      sortBy: ({ interregional }) => interregional.length,
      isNumeric: true,
    },
    {
      key: "partners",
      header: phrases.partners,
      cell: ({ partners }) => formatNumber(partners, language),
      sortBy: ({ partners }) => partners,
      isNumeric: true,
    },
    {
      key: "roles",
      header: phrases.roles,
      cell: ({ roles, partners }) => describeRole(roles, partners, language),
      sortBy: ({ roles }) => standingBetween(roles),
    },
    {
      key: "leaves",
      header: phrases.leaves,
      cell: ({ body }) => (
        <ChoiceLink
          path="/idee"
          focus={{ kind: "organisation", id: body.id }}
          onFollow={() => onAsk(body.id)}
        >
          {phrases.open}
          <span className="for-ears">: {textIn(body.name, language)}</span>
        </ChoiceLink>
      ),
    },
  ];
}

const MOST_DOTS = 6;

/** ●●●○ and the same in words. */
function Dots({ reached, all }: { readonly reached: number; readonly all: number }) {
  const phrases = usePhrases(BRIDGE_PHRASES);
  return (
    <span className="reach">
      {all <= MOST_DOTS && (
        <span aria-hidden="true">
          {"●".repeat(reached) + "○".repeat(Math.max(0, all - reached))}
        </span>
      )}{" "}
      {phrases.dots(reached, all)}
    </span>
  );
}
