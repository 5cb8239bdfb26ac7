import { useMemo, useState } from "react";
import { shownRecords } from "../../../export/shown/shownRecords";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Citation } from "./cite/Citation";
import { EmbedBuilder } from "./embed/EmbedBuilder";
import type { ExportButtonProps } from "./exportButtonProps";
import { EXPORT_PHRASES } from "./exportPhrases";
import { PictureForms } from "./PictureForms";
import { printPage } from "./print/printPage";
import { RecordForms } from "./RecordForms";
import "./export.css";
import { Guarded } from "../Guarded";

/** All the ways out of a page: records, pictures, paper, another site, a citation. */
export function ExportPanel({ reading, chosen = null }: ExportButtonProps) {
  const phrases = usePhrases(EXPORT_PHRASES);
  // A page about some records takes those away; in the picture, what is selected is one more choice.
  const isAboutChosen = reading.selection.focus === null;
  const [isOnlyChosen, setOnlyChosen] = useState(isAboutChosen && chosen !== null);
  const picked = isOnlyChosen ? chosen : null;
  const records = useMemo(() => shownRecords(reading.at, picked), [reading.at, picked]);
  return (
    <div className="export-panel">
      <h2>{phrases.title}</h2>
      <RecordForms
        reading={reading}
        records={records}
        choice={
          chosen && (
            <fieldset>
              <legend>{phrases.which}</legend>
              {[false, true].map((isOnly) => (
                <label key={String(isOnly)}>
                  <input
                    type="radio"
                    name="export-which"
                    checked={isOnlyChosen === isOnly}
                    onChange={() => setOnlyChosen(isOnly)}
                  />{" "}
                  {isOnly
                    ? isAboutChosen
                      ? phrases.ofPage
                      : phrases.selection
                    : phrases.everything}
                </label>
              ))}
            </fieldset>
          )
        }
        isOnlyChosen={picked !== null}
      />
      <PictureForms reading={reading} records={records} />
      <section>
        <h3>{phrases.page}</h3>
        <p className="export-row">
          <Button onPress={() => void printPage()}>{phrases.print}</Button>
        </p>
        <EmbedBuilder reading={reading} />
        {/* The licence may be long in coming: nothing else waits for it. */}
        <Guarded part="panel" waiting={null}>
          <Citation reading={reading} />
        </Guarded>
      </section>
    </div>
  );
}
