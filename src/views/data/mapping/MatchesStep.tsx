import { useState } from "react";
import { rosterName, type RosterBody } from "../../../data/mapping/roster";
import type { MatchedBody } from "../../../data/mapping/survey";
import { formatList } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Table, type TableColumn } from "../../../ui/Table";
import { MAPPING_PHRASES } from "./mappingPhrases";
import { RosterSearch } from "./RosterSearch";

/** The bodies that were recognised without asking, and the roster to look others up in. */
export function MatchesStep({ bodies }: { readonly bodies: readonly MatchedBody[] }) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const language = useLanguage();
  const [found, setFound] = useState<RosterBody | null>(null);
  const columns: readonly TableColumn<MatchedBody>[] = [
    { key: "name", header: phrases.body, cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      key: "writings",
      header: phrases.alsoWritten,
      cell: ({ writings }) => formatList(writings.slice(1), language),
    },
    { key: "istat", header: phrases.istat, cell: ({ istat }) => istat ?? "" },
    {
      key: "by",
      header: phrases.recognisedBy,
      cell: ({ by }) => (by === null ? "" : phrases[`by_${by}`]),
    },
  ];
  return (
    <section>
      {bodies.length > 0 && (
        <details>
          <summary>{phrases.matches(bodies.length)}</summary>
          <Table
            caption={phrases.matchesLead}
            columns={columns}
            rows={bodies}
            rowKey={({ key }) => key}
            locale={language}
          />
        </details>
      )}
      <RosterSearch label={phrases.roster} onChoose={setFound} />
      <p role="status">
        {found && phrases.rosterFound(rosterName(found), found.province, found.istat)}
      </p>
    </section>
  );
}
