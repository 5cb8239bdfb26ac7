import { IllustrativeMark } from "../parts/IllustrativeMark";
import type { PaletteEntry, PaletteGroup } from "./paletteEntry";

interface PaletteListProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  readonly active: PaletteEntry | undefined;
  readonly onPoint: (entry: PaletteEntry) => void;
  readonly onChoose: (entry: PaletteEntry, isAside: boolean) => void;
}

/** What has been found, by kind; the focus stays in the field above. */
export function PaletteList(props: PaletteListProps) {
  const { id, label, groups, active, onPoint, onChoose } = props;
  return (
    <div className="palette-list" id={`${id}-list`} role="listbox" aria-label={label}>
      {groups.map(({ key, title, entries, more }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <p className="palette-group" id={`${id}-${key}`}>
            {title} {more !== null && <span className="quiet">{more}</span>}
          </p>
          {entries.map((entry) => (
            // The keys are the field's: the focus never leaves it.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={entry.key}
              ref={entry === active ? showRow : null}
              id={`${id}-${entry.key}`}
              className="palette-entry"
              role="option"
              aria-selected={entry === active}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => onPoint(entry)}
              onClick={(event) => onChoose(entry, event.shiftKey)}
            >
              {entry.isIllustrative && <IllustrativeMark />}
              <span>{entry.label}</span>
              {entry.detail !== null && <small>{entry.detail}</small>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function showRow(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: "nearest" });
}
