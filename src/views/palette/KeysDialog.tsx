import { Fragment } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { KEYS_PHRASES } from "./keysPhrases";
import "./keys.css";

type Phrase = keyof typeof KEYS_PHRASES;

const ARROWS = "← ↑ → ↓";
const GROUPS: readonly (readonly [title: Phrase, keys: readonly (readonly [string, Phrase])[]])[] =
  [
    [
      "everywhere",
      [
        ["/", "search"],
        ["Ctrl+K", "palette"],
        ["?", "keys"],
        ["Esc", "escape"],
      ],
    ],
    [
      "map",
      [
        [ARROWS, "nearest"],
        ["Pag↑ Pag↓", "region"],
        ["↵", "open"],
        ["+ − 0", "zoom"],
        ["1 2 3", "steps"],
        ["f", "find"],
        ["␣", "pick"],
      ],
    ],
    [
      "network",
      [
        ["↑ ↓", "rank"],
        ["→ ←", "neighbours"],
        ["↵", "open"],
      ],
    ],
    [
      "tables",
      [
        [ARROWS, "move"],
        ["Home End", "ends"],
        ["↵", "open"],
      ],
    ],
    ["time", [["← →", "month"]]],
  ];

interface KeysDialogProps {
  readonly hasLetterKeys: boolean;
  readonly onLetterKeys: (isOn: boolean) => void;
  /** The guided tour is found again here. */
  readonly onTour: () => void;
  readonly onClose: () => void;
}

/** Every key and what it does, and the switch for those of a single character (WCAG 2.1.4). */
export function KeysDialog({ hasLetterKeys, onLetterKeys, onTour, onClose }: KeysDialogProps) {
  const phrases = usePhrases(KEYS_PHRASES);
  return (
    <Dialog title={phrases.title} closeLabel={phrases.close} onClose={onClose}>
      <div className="keys">
        {GROUPS.map(([title, keys]) => (
          <section key={title} aria-label={phrases[title]}>
            <h3>{phrases[title]}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <Fragment key={what}>
                  <dt>
                    <kbd>{key === "↵" ? phrases.enter : key}</kbd>
                  </dt>
                  <dd>{phrases[what]}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={hasLetterKeys}
          onChange={({ target }) => onLetterKeys(target.checked)}
        />
        <span>
          {phrases.letters}
          <small>{phrases.lettersNote}</small>
        </span>
      </label>
      <p>
        <Button onPress={onTour}>{phrases.tour}</Button>
      </p>
    </Dialog>
  );
}
