import { useState } from "react";
import { isMissingPart } from "../../../data/missingPart";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { saveFile } from "../saveFile";
import { useHeldPage } from "../useHeldPage";
import { describeUnsaved } from "./describeUnsaved";
import { EXPORT_PHRASES } from "./exportPhrases";

interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Makes a file when it is asked for, and says how that went: where it did not, why. */
export function useSaving() {
  const phrases = usePhrases(EXPORT_PHRASES);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState("");
  const [isOutdated, setOutdated] = useState(false);
  useHeldPage(isBusy || isOutdated);
  const save = async (make: () => Promise<MadeFile>) => {
    setBusy(true);
    setMessage(phrases.preparing);
    setOutdated(false);
    try {
      const { name, content } = await make();
      saveFile(content, name);
      setMessage(phrases.done(name));
    } catch (failure) {
      setMessage(describeUnsaved(failure, language));
      setOutdated(isMissingPart(failure));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, message, isOutdated, save };
}
