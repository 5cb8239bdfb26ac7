import { useId, useState, type KeyboardEvent } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { Dialog } from "../../ui/Dialog";
import { useReading } from "../useReading";
import { PALETTE_PHRASES } from "./palettePhrases";
import { PaletteList } from "./PaletteList";
import { usePaletteActions, type HallActions } from "./usePaletteActions";
import { usePaletteGroups } from "./usePaletteGroups";
import type { PaletteEntry } from "./paletteEntry";
import "./palette.css";

interface PaletteDialogProps {
  readonly hall: HallActions;
  readonly onClose: () => void;
}

/** One field for everything: what is in the data, every page, every command (WAI-ARIA combobox with a list box). */
export function PaletteDialog({ hall, onClose }: PaletteDialogProps) {
  const reading = useReading();
  const phrases = usePhrases(PALETTE_PHRASES);
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState<string | null>(null);
  const actions = usePaletteActions(reading, hall);
  const { groups, count } = usePaletteGroups(reading, actions, text);
  const entries = groups.flatMap((group) => group.entries);
  const active = entries.find(({ key }) => key === at) ?? entries[0];
  const choose = (entry: PaletteEntry, isAside: boolean) => {
    onClose();
    if (isAside && entry.runAside) entry.runAside();
    else entry.run();
  };
  const handleKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && active) {
      event.preventDefault();
      const next = (entries.indexOf(active) + step + entries.length) % entries.length;
      setAt(entries[next]?.key ?? null);
    } else if (event.key === "Enter" && active) {
      event.preventDefault();
      choose(active, event.shiftKey);
    }
  };
  return (
    <Dialog title={phrases.title} closeLabel={phrases.close} onClose={onClose} isBare>
      <div className="palette">
        <input
          role="combobox"
          aria-label={phrases.field}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${id}-${active.key}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={phrases.placeholder}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setAt(null);
          }}
          onKeyDown={handleKey}
        />
        <PaletteList
          id={id}
          label={phrases.title}
          groups={groups}
          active={active}
          onPoint={({ key }) => setAt(key)}
          onChoose={choose}
        />
        <p className={entries.length === 0 ? "palette-none" : "for-ears"} role="status">
          {entries.length === 0 ? phrases.none : text.trim() !== "" && phrases.count(count)}
        </p>
        <p className="palette-hint">{phrases.hint}</p>
      </div>
    </Dialog>
  );
}
