import { useMemo, useState } from "react";
import { usePhrases } from "../../../i18n/useLanguage";
import type { Fault } from "../../../model/fault";
import type { Language } from "../../../model/localText";
import { Button } from "../../../ui/Button";
import { CopyText } from "../../../ui/CopyText";
import { turnTaker } from "../../../data/turnTaker";
import { faultsCsv } from "./faultsCsv";
import { HEALTH_PHRASES } from "./healthPhrases";
import { reportText } from "./reportText";
import { saveFile } from "../../parts/saveFile";

interface FaultActionsProps {
  readonly faults: readonly Fault[];
  readonly setName: string;
  readonly language: Language;
}

/** Takes all faults away: as a text for a message, or as a table. */
export function FaultActions({ faults, setName, language }: FaultActionsProps) {
  const phrases = usePhrases(HEALTH_PHRASES);
  const [isWriting, setWriting] = useState(false);
  const report = useMemo(() => reportText(faults, setName, language), [faults, setName, language]);
  const handleCsv = async () => {
    setWriting(true);
    const csv = await faultsCsv(faults, language, turnTaker());
    saveFile(csv, `${phrases.reportTitle(setName)}.csv`);
    setWriting(false);
  };
  return (
    <>
      <CopyText
        text={report}
        label={phrases.copyReport}
        doneLabel={phrases.copied}
        fieldLabel={phrases.reportField}
      />
      <Button isDisabled={isWriting} onPress={() => void handleCsv()}>
        {phrases.asCsv}
      </Button>
    </>
  );
}
