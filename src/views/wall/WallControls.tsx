import { useEffect, useRef, useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import { usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { CopyText } from "../../ui/CopyText";
import type { Reading } from "../useReading";
import type { Cycle } from "./useCycle";
import {
  formatWall,
  LEAST_SECONDS,
  MOST_SECONDS,
  WALL_VIEWS,
  type WallProgramme,
  type WallView,
} from "./wallAddress";
import { WALL_PHRASES } from "./wallPhrases";

interface WallControlsProps {
  readonly reading: Reading;
  readonly wall: WallProgramme;
  readonly cycle: Cycle;
  readonly nameOf: (view: WallView) => string;
}

/** What a wall that was stopped offers: go on, turn, choose what it shows and for how long, take the link, leave. */
export function WallControls({ reading, wall, cycle, nameOf }: WallControlsProps) {
  const phrases = usePhrases(WALL_PHRASES);
  const navigate = useNavigate();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.querySelector("button")?.focus(), []);
  // The address follows at its own pace: two quick changes add up here.
  const [{ views, seconds }, setChosen] = useState(wall);
  const change = (part: Partial<WallProgramme>) => {
    const next = { views, seconds, ...part };
    setChosen(next);
    void navigate(formatWall(next, reading.selection), { replace: true });
  };
  const address = formatWall({ views, seconds }, reading.selection);
  const toggle = (view: WallView) =>
    views.includes(view) ? views.filter((other) => other !== view) : [...views, view];
  return (
    <section ref={bar} className="wall-controls" aria-label={phrases.controls}>
      <Button weight="main" onPress={cycle.play}>
        ▶ {phrases.play}
      </Button>
      <Button label={phrases.previous} onPress={() => cycle.step(-1)}>
        ◂
      </Button>
      <Button label={phrases.next} onPress={() => cycle.step(1)}>
        ▸
      </Button>
      <fieldset>
        <legend>{phrases.views}</legend>
        {WALL_VIEWS.map((view) => (
          <label key={view}>
            <input
              type="checkbox"
              checked={views.includes(view)}
              disabled={views.length === 1 && views.includes(view)}
              onChange={() => change({ views: toggle(view) })}
            />{" "}
            {nameOf(view)}
          </label>
        ))}
      </fieldset>
      <label>
        {phrases.seconds}{" "}
        <input
          type="number"
          min={LEAST_SECONDS}
          max={MOST_SECONDS}
          defaultValue={seconds}
          onChange={({ target }) => {
            if (target.validity.valid && target.value !== "")
              change({ seconds: target.valueAsNumber });
          }}
        />
      </label>
      <CopyText
        text={`${window.location.href.split("#")[0]}#${address}`}
        label={phrases.copy}
        doneLabel={phrases.copied}
        fieldLabel={phrases.byHand}
      />
      {document.fullscreenEnabled && (
        <Button onPress={() => void document.documentElement.requestFullscreen().catch(() => {})}>
          {phrases.fullScreen}
        </Button>
      )}
      <Link className="button" to={reading.hrefTo("/")}>
        {phrases.leave}
      </Link>
    </section>
  );
}
