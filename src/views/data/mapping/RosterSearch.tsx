import { useQuery } from "@tanstack/react-query";
import { rosterQuery } from "../../../data/mapping/loadRoster";
import { rosterName, type RosterBody } from "../../../data/mapping/roster";
import { searchRoster } from "../../../data/mapping/searchRoster";
import { usePhrases } from "../../../i18n/useLanguage";
import { Combobox } from "../../../ui/Combobox";
import { MAPPING_PHRASES } from "./mappingPhrases";

interface RosterSearchProps {
  readonly label: string;
  readonly onChoose: (body: RosterBody) => void;
}

/** A field that finds a comune or a provincia by name or ISTAT code. */
export function RosterSearch({ label, onChoose }: RosterSearchProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const { data: roster, isPending } = useQuery(rosterQuery);
  if (isPending) return null;
  if (!roster) return <p className="quiet">{phrases.rosterMissing}</p>;
  return (
    <Combobox
      label={label}
      placeholder={phrases.rosterHint}
      noneLabel={phrases.rosterNone}
      countLabel={phrases.rosterCount}
      find={(text) =>
        searchRoster(roster, text).map((body) => ({
          key: body.istat,
          label: rosterName(body),
          detail: `${body.province} · ${body.istat}`,
        }))
      }
      onChoose={({ key }) => {
        const body = roster.byIstat.get(key);
        if (body) onChoose(body);
      }}
    />
  );
}
