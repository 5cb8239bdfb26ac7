import { useMemo } from "react";
import { eachPair } from "../../analysis/eachPair";
import { linksOf } from "../../analysis/linksAt";
import type { PartnershipAt, ProgrammeAt } from "../../analysis/programmeAt";
import { formatList, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { MOST_LINKS_DRAWN } from "../../layout/smallMap/smallMap";
import { textIn } from "../../model/localText";
import type { Fact } from "../../ui/Facts";
import type { Neighbour } from "../parts/dossier/aroundGroups";
import { RecordGlance } from "../parts/dossier/RecordGlance";
import { usePartnershipFacts } from "../parts/facts/usePartnershipFacts";
import { PARTNERSHIP_PHRASES } from "./partnershipPhrases";

interface PartnershipGlanceProps {
  readonly item: PartnershipAt;
  readonly at: ProgrammeAt;
}

/** The sheet of a partnership, with its parties around it and where they are. */
export function PartnershipGlance({ item, at }: PartnershipGlanceProps) {
  const phrases = usePhrases(PARTNERSHIP_PHRASES);
  const language = useLanguage();
  const neighbours = useMemo(() => partiesAround(item), [item]);
  const onMap = useMemo(() => partiesOnMap(item), [item]);
  const number = formatNumber(neighbours.length, language);
  const leads = neighbours
    .filter(({ isLead }) => isLead)
    .map(({ body }) => textIn(body.name, language));
  const sentence =
    neighbours.length === 0
      ? phrases.aroundNone
      : leads.length === 0
        ? phrases.around1(number, neighbours.length)
        : phrases.aroundLeads(number, neighbours.length, formatList(leads, language));
  return (
    <RecordGlance
      facts={useFacts(item, at)}
      around={{
        title: phrases.around,
        name: textIn(item.partnership.title, language),
        shape: "diamond",
        region: null,
        of: "partnership",
        neighbours,
        programme: at.programme,
        sentence,
        twin: phrases.parties,
      }}
      map={{ title: phrases.map, at, content: onMap, label: phrases.mapSentence(sentence) }}
    />
  );
}

/** Pairs of parties grow with their square: those of a thousand are not even made where they cannot be drawn. */
function partiesOnMap(item: PartnershipAt) {
  const { members } = item;
  let pairs = 0;
  eachPair([item], () => (pairs += 1));
  return pairs > MOST_LINKS_DRAWN
    ? { bodies: members, undrawn: pairs }
    : { bodies: members, links: linksOf([item]) };
}

/** Its parties on the day, whoever leads it among them. */
function partiesAround({ members, partnership }: PartnershipAt): readonly Neighbour[] {
  const leads = new Set(
    partnership.members.flatMap(({ organisation, role }) =>
      role === "lead" ? [organisation.id] : [],
    ),
  );
  return members.map((body) => ({ body, ties: 1, isLead: leads.has(body.id) }));
}

function useFacts(item: PartnershipAt, at: ProgrammeAt): readonly Fact[] {
  const phrases = usePhrases(PARTNERSHIP_PHRASES);
  const language = useLanguage();
  const names = item.regions.map((id) => {
    const region = at.programme.regionById.get(id);
    return region ? textIn(region.name, language) : id;
  });
  return [
    ...usePartnershipFacts(item, at),
    {
      label: phrases.regions,
      value: names.length === 0 ? phrases.noRegions : formatList(names, language),
    },
  ];
}
