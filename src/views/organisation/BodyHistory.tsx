import { useMemo } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { formatDate } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { CAPACITY_WORDS, TRACK_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Organisation } from "../../model/organisation";
import { MoreList } from "../../ui/MoreList";
import { DossierSection } from "../parts/dossier/DossierSection";
import { PartnershipPageLink } from "../parts/dossier/dossierLinks";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { MORE_PHRASES } from "../parts/morePhrases";
import { bodyEvents, type BodyEvent } from "./bodyEvents";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

/** What a body has done, the latest first, each with the precision its date has. */
export function BodyHistory(props: { readonly body: Organisation; readonly at: ProgrammeAt }) {
  const { body, at } = props;
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  const language = useLanguage();
  const events = useMemo(
    () => bodyEvents(at, body).map((event, index) => ({ event, key: `${index}` })),
    [at, body],
  );
  return (
    <DossierSection title={phrases.history} count={events.length} empty={phrases.noHistory}>
      <MoreList
        items={events}
        step={12}
        keyOf={({ key }) => key}
        moreLabel={showAll}
        className="dossier-events"
        isOrdered
      >
        {({ event }) => (
          <>
            <span className="dossier-event-date">{formatDate(event.date, language, "short")}</span>
            <EventWords event={event} />
          </>
        )}
      </MoreList>
    </DossierSection>
  );
}

function EventWords({ event }: { readonly event: BodyEvent }) {
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  switch (event.kind) {
    case "joined":
      return <span>{phrases.entersProgramme}</span>;
    case "left":
      return <span>{phrases.leavesProgramme}</span>;
    case "capacity": {
      const { track, stage, illustrative } = event.step;
      return (
        <span>
          {illustrative && <IllustrativeMark />}
          {wordFor(TRACK_WORDS, track, language)}: {wordFor(CAPACITY_WORDS, stage, language)}
        </span>
      );
    }
    default:
      return (
        <span>
          {phrases[event.kind]} <PartnershipPageLink partnership={event.partnership} />
        </span>
      );
  }
}
