import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import "./controls.css";

export interface Tab<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
  /** What stands at the other end of the row. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Tabs and the one panel they change (WAI-ARIA tabs pattern, selection follows focus). */
export function Tabs<V extends string>(props: TabsProps<V>) {
  const { label, tabs, value, onChoose, aside, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    // From the tab that has the focus: the chosen one may still be on its way.
    const at = buttons.findIndex((button) => button === event.target);
    const next = (at + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onChoose(tab.value);
    buttons[next]?.focus();
  };
  return (
    <>
      <div className="tab-row">
        <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={handleKey}>
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              aria-controls={`${id}-panel`}
              aria-selected={tab.value === value}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onChoose(tab.value)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div
        className="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
      >
        {children}
      </div>
    </>
  );
}
