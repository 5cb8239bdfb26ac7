import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Guarded } from "../../parts/Guarded";
import { fromDrop, fromFileList, fromText, type ChosenFiles } from "./chosenFiles";
import { KeptSets } from "./KeptSets";
import { OPENING_PHRASES } from "./openingPhrases";
import { OpeningStatus } from "./OpeningStatus";
import { TemplateButton } from "./TemplateButton";
import { useOpen } from "./useOpen";
import "./opening.css";

const PasteForm = lazy(async () => ({ default: (await import("./PasteForm")).PasteForm }));

/** Everything about data of one's own: ways in, how the reading goes, what is kept. */
export function OpeningSection() {
  const phrases = usePhrases(OPENING_PHRASES);
  const [isPasting, setPasting] = useState(false);
  const open = useOpen();
  usePaste(open);
  const handleText = (text: string, table: string) => {
    setPasting(false);
    open(fromText(text, table));
  };
  return (
    <section aria-labelledby="open-title" className="opening">
      <h2 id="open-title">{phrases.title}</h2>
      <p>{phrases.privacy}</p>
      <div className="opening-ways">
        <FileButton label={phrases.chooseFiles} weight="main" onChoose={open} />
        <FileButton label={phrases.chooseFolder} isFolder onChoose={open} />
        <Button onPress={() => setPasting(true)}>{phrases.paste}</Button>
        <TemplateButton />
      </div>
      <p className="quiet">{phrases.dropHere}</p>
      {isPasting && (
        <Suspense>
          <PasteForm onPaste={handleText} onCancel={() => setPasting(false)} />
        </Suspense>
      )}
      <OpeningStatus />
      <Guarded part="quiet" waiting={null}>
        <KeptSets />
      </Guarded>
    </section>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly weight?: "main" | "normal";
  readonly isFolder?: boolean;
  readonly onChoose: (chosen: ChosenFiles) => void;
}

/** The platform's own chooser behind a button of ours. */
function FileButton({ label, weight = "normal", isFolder = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React does not know it by name.
    if (isFolder) input.current?.setAttribute("webkitdirectory", "");
  }, [isFolder]);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-way={isFolder ? "folder" : "files"}
        onChange={({ target }) => {
          const chosen = fromFileList(target.files ?? []);
          // The same files, mended, can be chosen again.
          target.value = "";
          onChoose(chosen);
        }}
      />
      <Button weight={weight} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

/** Ctrl+V anywhere on the page but in a field: files, or a table out of a spreadsheet. */
function usePaste(open: (chosen: ChosenFiles) => void): void {
  const language = useLanguage();
  useEffect(() => {
    const handlePaste = (event: ClipboardEvent) => {
      const isInField = event.target instanceof Element && event.target.closest("input, textarea");
      const { clipboardData: data } = event;
      if (isInField || !data) return;
      const text = data.getData("text/plain");
      if (data.files.length > 0) void fromDrop(data).then(open);
      else if (/[\t;,][^\n]*\n/.test(text))
        open(fromText(text, OPENING_PHRASES.pastedName[language]));
    };
    document.addEventListener("paste", handlePaste);
    return () => document.removeEventListener("paste", handlePaste);
  }, [open, language]);
}
