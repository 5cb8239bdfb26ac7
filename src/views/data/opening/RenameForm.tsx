import { useEffect, useRef, useState } from "react";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { KEPT_PHRASES } from "./keptPhrases";

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** Another name for a kept set. Enter keeps it, Escape leaves the old one. */
export function RenameForm({ name, onRename, onCancel }: RenameFormProps) {
  const phrases = usePhrases(KEPT_PHRASES);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  useEffect(() => field.current?.select(), []);
  const keep = () => (typed.trim() === "" ? onCancel() : onRename(typed.trim()));
  return (
    <span className="opening-ways">
      <input
        ref={field}
        aria-label={phrases.newName(name)}
        value={typed}
        maxLength={120}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
          if (key === "Escape") onCancel();
        }}
      />
      <Button weight="main" onPress={keep}>
        {phrases.keepName}
      </Button>
      <Button onPress={onCancel}>{phrases.leave}</Button>
    </span>
  );
}
