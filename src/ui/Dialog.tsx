import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "./Button";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The title is for the ears only, as when a field stands in its place. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

/** A window before the page, which waits behind it: Escape or a press beside it closes it, and the focus goes back. */
export function Dialog({ title, closeLabel, onClose, isBare = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press on the dark ground is a second way out: the keyboard has Escape and the button
    <dialog
      ref={dialog}
      className="dialog"
      data-bare={isBare}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-body">
        {!isBare && (
          <div className="dialog-head">
            <h2>{title}</h2>
            <Button weight="quiet" label={closeLabel} onPress={onClose}>
              ✕
            </Button>
          </div>
        )}
        {children}
      </div>
    </dialog>
  );
}
