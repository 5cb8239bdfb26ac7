import { useState } from "react";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { saveFile } from "../../parts/saveFile";
import { OPENING_PHRASES } from "./openingPhrases";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The empty workbook to fill in, written when it is asked for. */
export function TemplateButton() {
  const phrases = usePhrases(OPENING_PHRASES);
  const language = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const handlePress = async () => {
    try {
      const { writeTemplate } = await import("../../../export/writeTemplate");
      const bytes = new Uint8Array(writeTemplate(language));
      saveFile(new Blob([bytes], { type: WORKBOOK }), phrases.templateFile);
      setFailed(false);
    } catch {
      // Its program could not be had: after a release, or offline.
      setFailed(true);
    }
  };
  return (
    <>
      <Button onPress={() => void handlePress()}>{phrases.template}</Button>
      {hasFailed && <Notice tone="bad">{phrases.templateFailed}</Notice>}
    </>
  );
}
