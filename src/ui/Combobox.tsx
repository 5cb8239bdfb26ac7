import { useId, useState, type KeyboardEvent } from "react";
import "./combobox.css";

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** What tells it from others of the same name, in a quieter hand. */
  readonly detail?: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder?: string;
  /** The options for what is typed, best first, few enough to read; called at every letter. */
  readonly find: (text: string) => readonly ComboboxOption[];
  readonly onChoose: (option: ComboboxOption) => void;
  /** Said when nothing fits what is typed. */
  readonly noneLabel: string;
  /** How many there are, for those who do not see the list. */
  readonly countLabel: (count: number) => string;
}

/** A field that finds one of many while typing (WAI-ARIA combobox pattern with a list box). */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, find, onChoose, noneLabel, countLabel } = props;
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const isAsked = isOpen && text.trim() !== "";
  const options = isAsked ? find(text) : [];
  const active = options[Math.min(at, options.length - 1)];
  const choose = (option: ComboboxOption) => {
    setText("");
    setOpen(false);
    onChoose(option);
  };
  const handleKey = (event: KeyboardEvent) => {
    const next = nextPlace(event.key, at, options.length);
    if (next !== null && options.length > 0) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === "Enter" && active) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === "ArrowDown") setOpen(true);
  };
  return (
    <div className="combobox">
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${id}-${active.key}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={handleKey}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={options.length === 0}>
        {options.map((option, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's: the focus never leaves it
          <div
            key={option.key}
            id={`${id}-${option.key}`}
            role="option"
            aria-selected={option === active}
            // A press must not take the focus from the field before it is a choice.
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(option)}
          >
            {option.label} {option.detail !== undefined && <small>{option.detail}</small>}
          </div>
        ))}
      </div>
      <p className={isAsked && options.length === 0 ? "combobox-none" : "for-ears"} role="status">
        {isAsked ? (options.length === 0 ? noneLabel : countLabel(options.length)) : ""}
      </p>
    </div>
  );
}

function nextPlace(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return (at + 1) % Math.max(1, count);
  if (key === "ArrowUp") return (at - 1 + count) % Math.max(1, count);
  return null;
}
