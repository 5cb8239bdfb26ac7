import { useId } from "react";
import { withDecision } from "../../../data/mapping/editMapping";
import type { Mapping } from "../../../data/mapping/mapping";
import type { BodyCandidate, BodyDoubt } from "../../../data/mapping/survey";
import { usePhrases } from "../../../i18n/useLanguage";
import { MAPPING_PHRASES } from "./mappingPhrases";
import type { MappingStepProps } from "./mappingStepProps";
import { RosterSearch } from "./RosterSearch";
import { rosterKey } from "../../../data/mapping/roster";

const SHOWN_AT_ONCE = 30;

/** Bodies that may be the same, each with its candidates to choose among. */
export function DoubtsStep({ survey, mapping, onChange }: MappingStepProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const { doubts } = survey.outcome;
  if (doubts.length === 0) return null;
  return (
    <section>
      <h3>{phrases.doubts}</h3>
      <p className="quiet">{phrases.doubtsLead}</p>
      {doubts.slice(0, SHOWN_AT_ONCE).map((doubt) => (
        <Doubt key={doubt.key} {...{ doubt, mapping, onChange }} />
      ))}
      {doubts.length > SHOWN_AT_ONCE && <p>{phrases.moreDoubts(doubts.length - SHOWN_AT_ONCE)}</p>}
    </section>
  );
}

interface DoubtProps {
  readonly doubt: BodyDoubt;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

function Doubt({ doubt, mapping, onChange }: DoubtProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const id = useId();
  const { candidates } = doubt;
  const said = answersOf(doubt, mapping);
  const same = candidates.find(({ key }) => said.get(key) === true);
  const isNone = !same && candidates.every(({ key }) => said.get(key) === false);
  const other = mapping.decisions.find(
    ({ body, other: key, isSame }) =>
      body === doubt.key && isSame && !candidates.some((candidate) => candidate.key === key),
  );
  const decide = (choice: string | null, isSettled: boolean) => {
    let next = mapping;
    for (const { key } of candidates) {
      next = withDecision(next, doubt.key, key, isSettled ? key === choice : null);
    }
    if (other) next = withDecision(next, doubt.key, other.other, null);
    onChange(next);
  };
  const option = (label: string, isOn: boolean, onPick: () => void) => (
    <label key={label}>
      <input type="radio" name={id} checked={isOn} onChange={onPick} /> <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="mapping-doubt">
      <legend>{phrases.doubtOf(nameWith(doubt.name, doubt.place), doubt.mentions)}</legend>
      {option(phrases.undecided, !same && !isNone && !other, () => decide(null, false))}
      {candidates.map((candidate) =>
        option(labelOf(candidate), candidate === same, () => decide(candidate.key, true)),
      )}
      {option(phrases.noneOfThem, isNone && !other, () => decide(null, true))}
      {other && option(other.other.replace("istat:", "ISTAT "), true, () => undefined)}
      <RosterSearch
        label={phrases.searchFor}
        onChoose={(body) => {
          const key = rosterKey(body);
          const isCandidate = candidates.some((candidate) => candidate.key === key);
          if (isCandidate) decide(key, true);
          else onChange(withDecision(mapping, doubt.key, key, true));
        }}
      />
    </fieldset>
  );

  function labelOf({ name, place, reason }: BodyCandidate): string {
    return `${nameWith(name, place)}: ${phrases[`reason_${reason}`]}`;
  }
}

/** What the mapping says now; the survey may not have caught up. */
function answersOf({ key, candidates }: BodyDoubt, { decisions }: Mapping) {
  const said = new Map<string, boolean>();
  for (const candidate of candidates) {
    const found = decisions.find(
      ({ body, other }) =>
        (body === key && other === candidate.key) || (body === candidate.key && other === key),
    );
    if (found) said.set(candidate.key, found.isSame);
  }
  return said;
}

function nameWith(name: string, place: string | null): string {
  return place === null ? name : `${name} (${place})`;
}
