import { useState } from "react";
import { usePhrases } from "../../../i18n/useLanguage";
import { saveFile } from "../saveFile";
import { EXPORT_PHRASES } from "./exportPhrases";

interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Makes a file when it is asked for, and says how that went. */
export function useSaving() {
  const phrases = usePhrases(EXPORT_PHRASES);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState("");
  const save = async (make: () => Promise<MadeFile>) => {
    setBusy(true);
    setMessage(phrases.preparing);
    try {
      const { name, content } = await make();
      saveFile(content, name);
      setMessage(phrases.done(name));
    } catch {
      // Its program, the data or the memory for it could not be had.
      setMessage(phrases.failed);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, message, save };
}
