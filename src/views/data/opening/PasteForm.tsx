import { useEffect, useId, useRef, useState } from "react";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { OPENING_PHRASES } from "./openingPhrases";

interface PasteFormProps {
  readonly onPaste: (text: string, table: string) => void;
  readonly onCancel: () => void;
}

/** A place to paste a table copied from a spreadsheet, and to say which it is. */
export function PasteForm({ onPaste, onCancel }: PasteFormProps) {
  const phrases = usePhrases(OPENING_PHRASES);
  const language = useLanguage();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [table, setTable] = useState<string>(OPENING_PHRASES.pastedName[language]);
  useEffect(() => area.current?.focus(), []);
  return (
    <div className="paste-form">
      <label htmlFor={`${id}-text`}>{phrases.pasteLabel}</label>
      <textarea
        ref={area}
        id={`${id}-text`}
        rows={8}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <label htmlFor={`${id}-name`}>{phrases.pasteName}</label>
      <input
        id={`${id}-name`}
        value={table}
        maxLength={80}
        onChange={({ target }) => setTable(target.value)}
      />
      <div className="opening-ways">
        <Button weight="main" isDisabled={text.trim() === ""} onPress={() => onPaste(text, table)}>
          {phrases.openPasted}
        </Button>
        <Button onPress={onCancel}>{phrases.giveUp}</Button>
      </div>
    </div>
  );
}
