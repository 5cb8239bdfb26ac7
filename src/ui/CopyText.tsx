import { useState } from "react";
import { Button } from "./Button";

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  /** Said when it is done. */
  readonly doneLabel: string;
  /** Of the field from which it is copied by hand. */
  readonly fieldLabel: string;
}

/** Copies a text; on a plain-http intranet, where there is no clipboard, shows it to be copied by hand. */
export function CopyText({ text, label, doneLabel, fieldLabel }: CopyTextProps) {
  const [state, setState] = useState<"idle" | "copied" | "by-hand">("idle");
  const handleCopy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("by-hand");
    }
  };
  return (
    <>
      <Button onPress={() => void handleCopy()}>{label}</Button>
      <span role="status">{state === "copied" && doneLabel}</span>
      {state === "by-hand" && (
        <textarea
          readOnly
          rows={6}
          aria-label={fieldLabel}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
