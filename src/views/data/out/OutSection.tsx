import { useState } from "react";
import { countIllustrative } from "../../../analysis/countIllustrative";
import type { DataSet } from "../../../data/loadDataSet";
import { loadTables } from "../../../data/loadTables";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import type { Reading } from "../../useReading";
import { saveFile } from "../health/saveFile";
import { OUT_FORMS, writeOut, type OutForm } from "./outForms";
import { FORM_WORDS, OUT_PHRASES } from "./outPhrases";
import "./out.css";

/** The data set as files to take away. */
export function OutSection({ reading: { dataSet } }: { readonly reading: Reading }) {
  const phrases = usePhrases(OUT_PHRASES);
  const language = useLanguage();
  const { isBusy, message, save } = useSaving(dataSet);
  const { illustrative, total } = countIllustrative(dataSet.programme);
  return (
    <section aria-labelledby="out-title" className="out">
      <h2 id="out-title">{phrases.title}</h2>
      <p>{phrases.lead}</p>
      {illustrative > 0 && (
        <p>
          {phrases.illustrative(
            formatNumber(illustrative, language),
            formatNumber(total, language),
          )}
        </p>
      )}
      <ul className="out-forms">
        {OUT_FORMS.map((form) => (
          <li key={form}>
            <Button isDisabled={isBusy} onPress={() => void save(form)}>
              {FORM_WORDS[form].what[language]}
            </Button>
            <span className="quiet">{FORM_WORDS[form].use[language]}</span>
          </li>
        ))}
      </ul>
      <p role="status">{message}</p>
    </section>
  );
}

function useSaving(dataSet: DataSet) {
  const phrases = usePhrases(OUT_PHRASES);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState("");
  const save = async (form: OutForm) => {
    setBusy(true);
    setMessage(phrases.preparing);
    try {
      const { name, content } = await writeOut(form, dataSet, await loadTables(dataSet));
      saveFile(content, name);
      setMessage(phrases.done(name));
    } catch {
      setMessage(phrases.failed);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, message, save };
}
