import { useMemo } from "react";
import { candidatesFor, joinersFor } from "../../../analysis/ideas/candidates";
import { trackRecord } from "../../../analysis/ideas/trackRecord";
import { wholeNetwork } from "../../../analysis/ideas/wholeNetwork";
import { chanceOf } from "../../../analysis/overview/chance";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { foldName } from "../../../model/foldName";
import { textIn, type Language } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import type { Partnership } from "../../../model/partnership";
import { Combobox, type ComboboxOption } from "../../../ui/Combobox";
import { SpokenChance } from "../../parts/chance/SpokenChance";
import { placeName } from "../../parts/placeName";
import type { Reading } from "../../useReading";
import { IDEA_PHRASES } from "../ideaPhrases";
import { IdeaSection } from "../IdeaSection";
import { CandidateList } from "./CandidateList";
import { regionPairs } from "./regionPairs";
import { describeRecord, IDEAS_COMPARED } from "./describeRecord";
import { JOIN_PHRASES } from "./joinPhrases";

const MOST_OPTIONS = 12;
const IDEAS = [{ kind: "ideas" }] as const;

/** Who could work with a body, or join a partnership, and why. */
export function JoinPart({ reading }: { readonly reading: Reading }) {
  const { at, selection, select } = reading;
  const phrases = usePhrases(JOIN_PHRASES);
  const titles = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const record = useMemo(() => trackRecord(at), [at]);
  const comparison = chanceOf(at, { kind: "ideas" })?.comparison ?? null;
  const { focus } = selection;
  const body = focus?.kind === "organisation" ? at.programme.organisationById.get(focus.id) : null;
  const partnership =
    focus?.kind === "partnership" ? at.programme.partnershipById.get(focus.id) : null;
  return (
    <IdeaSection
      part="join"
      title={titles.join}
      sentence={
        <SpokenChance
          at={at}
          text={describeRecord(record, comparison, language)}
          compared={
            comparison === null
              ? []
              : [{ words: IDEAS_COMPARED[language][comparison], subjects: IDEAS }]
          }
        />
      }
      guide={[phrases.guide1, phrases.guide2, phrases.guide3, phrases.expectation]}
    >
      <Combobox
        label={phrases.field}
        placeholder={phrases.placeholder}
        find={(text) => findRecords(at, text, language)}
        onChoose={({ key }) => {
          const [kind = "", ...rest] = key.split(":");
          const id = rest.join(":");
          select({ focus: { kind: kind === "accordo" ? "partnership" : "organisation", id } });
        }}
        noneLabel={phrases.noneFound}
        countLabel={phrases.found}
      />
      {body && <BodyIdeas body={body} at={at} />}
      {partnership && <PartnershipIdeas partnership={partnership} at={at} />}
      {!body && !partnership && <p className="quiet">{phrases.prompt}</p>}
    </IdeaSection>
  );
}

function BodyIdeas({ body, at }: { readonly body: Organisation; readonly at: ProgrammeAt }) {
  const phrases = usePhrases(JOIN_PHRASES);
  const language = useLanguage();
  const candidates = useMemo(() => candidatesFor(at, body.id), [at, body.id]);
  if (body.role !== "authority") return <p>{phrases.notAuthority}</p>;
  if (!wholeNetwork(at).network.ids.includes(body.id)) {
    return <p>{phrases.bodyNotYet(textIn(body.name, language))}</p>;
  }
  const own = placeName(body, at.programme, language);
  return (
    <div className="idea-panel" aria-live="polite">
      <h3>{phrases.forBody(textIn(body.name, language), candidates.length)}</h3>
      <CandidateList
        key={body.id}
        candidates={candidates}
        at={at}
        effectOf={(candidate) =>
          phrases.wouldJoin(own, placeName(candidate.body, at.programme, language))
        }
        missing={phrases.missing}
        joinedBy={({ body: other }) => regionPairs([body.region], other.region)}
      />
    </div>
  );
}

function PartnershipIdeas(props: { readonly partnership: Partnership; readonly at: ProgrammeAt }) {
  const { partnership, at } = props;
  const phrases = usePhrases(JOIN_PHRASES);
  const language = useLanguage();
  const joiners = useMemo(() => joinersFor(at, partnership.id), [at, partnership.id]);
  const item = at.partnerships.find((other) => other.partnership.id === partnership.id);
  const regions = new Set(item?.regions ?? []);
  if (!wholeNetwork(at).whole.network.some((other) => other.partnership.id === partnership.id)) {
    return <p>{phrases.notStarted(textIn(partnership.title, language))}</p>;
  }
  return (
    <div className="idea-panel" aria-live="polite">
      <h3>{phrases.forPartnership(textIn(partnership.title, language), joiners.length)}</h3>
      <CandidateList
        key={partnership.id}
        candidates={joiners}
        at={at}
        effectOf={({ body }) => {
          const region = placeName(body, at.programme, language);
          const isThere = body.region !== null && regions.has(body.region);
          return isThere ? phrases.sameRegion(region) : phrases.newRegion(region);
        }}
        missing={phrases.missingSeat}
        joinedBy={({ body }) => regionPairs([...regions], body.region)}
      />
    </div>
  );
}

/** Authorities in scope and partnerships of the network whose name holds what is typed; beginnings of words first. */
function findRecords(at: ProgrammeAt, text: string, language: Language): readonly ComboboxOption[] {
  const asked = foldName(text);
  const phrases = JOIN_PHRASES;
  const options = [
    ...at.authorities.map((body) => ({
      key: `ente:${body.id}`,
      label: textIn(body.name, language),
      detail: placeName(body, at.programme, language),
    })),
    ...at.network.map(({ partnership }) => ({
      key: `accordo:${partnership.id}`,
      label: textIn(partnership.title, language),
      detail: phrases.partnership[language],
    })),
  ];
  return options
    .map((option) => ({ option, place: ` ${foldName(option.label)}`.indexOf(asked) }))
    .filter(({ place }) => place !== -1)
    .sort(
      (a, b) =>
        rank(a.option.label, asked) - rank(b.option.label, asked) ||
        a.option.label.localeCompare(b.option.label, language),
    )
    .slice(0, MOST_OPTIONS)
    .map(({ option }) => option);
}

/** 0 where a word begins so, 1 elsewhere. */
function rank(label: string, asked: string): number {
  return ` ${foldName(label)}`.includes(` ${asked}`) ? 0 : 1;
}
