import { lazy, useState } from "react";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { RegionMark } from "../../figures/regions/RegionMark";
import { SPAN_WORDS, wordFor } from "../../i18n/vocabulary";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { HOME_COUNTRY } from "../../model/homeCountry";
import { textIn, type LocalText } from "../../model/localText";
import type { Scope } from "../../model/scope";
import { Chip } from "../../ui/Chip";
import { Choice } from "../../ui/Choice";
import type { Emphasis } from "../../model/focus";
import type { Reading } from "../useReading";
import { ExportButton } from "./export/ExportButton";
import { LinkButton } from "./link/LinkButton";
import { SCOPE_PHRASES } from "./scopePhrases";
import "./scopeBar.css";
import { Guarded } from "./Guarded";

// Nothing to say before a filter is on.
const ScopeNews = lazy(async () => ({ default: (await import("./ScopeNews")).ScopeNews }));

const SPAN_CHOICES = ["interregional", "local", "single", "international"] as const;

interface NamedRecord {
  readonly id: string;
  readonly name: LocalText;
}

interface ScopeBarProps {
  readonly reading: Reading;
  /** The records that are selected, where any are: they may be exported by themselves. */
  readonly chosen?: Emphasis | null;
}

/** What to look at: regions, theme, country, span, and whether made-up records count; and the ways out of it. */
export function ScopeBar({ reading, chosen = null }: ScopeBarProps) {
  const { selection, select } = reading;
  const { programme } = reading.at;
  const { scope } = selection;
  const phrases = usePhrases(SCOPE_PHRASES);
  const language = useLanguage();
  const change = (part: (latest: Scope) => Partial<Scope>) =>
    select((latest) => ({ scope: { ...latest.scope, ...part(latest.scope) } }));
  const named = (records: readonly NamedRecord[]) =>
    records
      .map(({ id, name }) => ({ value: id, label: textIn(name, language) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language));
  const active = countFilters(scope);
  const before = useReadBefore(reading.at);
  return (
    <div className="scope-bar" role="group" aria-label={phrases.filters}>
      {programme.regions.map((region, index) => (
        <Chip
          key={region.id}
          isOn={scope.regions.includes(region.id)}
          onToggle={() => change(({ regions }) => ({ regions: toggle(regions, region.id) }))}
          mark={<RegionMark region={index} className="swatch" />}
        >
          {textIn(region.name, language)}
        </Chip>
      ))}
      {programme.themes.length > 0 && (
        <Choice
          label={phrases.theme}
          noneLabel={phrases.allThemes}
          value={scope.theme}
          options={named(programme.themes)}
          onChoose={(theme) => change(() => ({ theme }))}
        />
      )}
      <Choice
        label={phrases.country}
        noneLabel={phrases.allCountries}
        value={scope.country}
        options={named(programme.countries).filter(({ value }) => value !== HOME_COUNTRY)}
        onChoose={(country) => change(() => ({ country }))}
      />
      <Choice
        label={phrases.span}
        noneLabel={phrases.allSpans}
        value={scope.span}
        options={SPAN_CHOICES.map((span) => ({
          value: span,
          label: wordFor(SPAN_WORDS, span, language),
        }))}
        onChoose={(span) => change(() => ({ span }))}
      />
      <Chip
        isOn={scope.onlyReal}
        onToggle={() => change(({ onlyReal }) => ({ onlyReal: !onlyReal }))}
      >
        {phrases.onlyReal}
      </Chip>
      {(active > 0 || before) && (
        <Guarded part="quiet" waiting={null}>
          <ScopeNews reading={reading} before={before} activeFilters={active} />
        </Guarded>
      )}
      <span className="scope-ways-out">
        <LinkButton />
        <ExportButton reading={reading} chosen={chosen} />
      </span>
    </div>
  );
}

/** What was read before this. */
function useReadBefore(at: ProgrammeAt): ProgrammeAt | null {
  const [turn, setTurn] = useState<{ at: ProgrammeAt; before: ProgrammeAt | null }>({
    at,
    before: null,
  });
  if (turn.at !== at) setTurn({ at, before: turn.at });
  return turn.before;
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function countFilters({ regions, theme, country, span, onlyReal }: Scope): number {
  return [regions.length > 0, theme !== null, country !== null, span !== null, onlyReal].filter(
    Boolean,
  ).length;
}
