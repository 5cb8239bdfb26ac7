import { useEffect, useMemo, useRef, useState } from "react";
import { countIllustrative } from "../../../analysis/countIllustrative";
import type { DataSet } from "../../../data/loadDataSet";
import { isMissingPart } from "../../../data/missingPart";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Progress } from "../../../ui/Progress";
import type { Reading } from "../../useReading";
import { ReloadButton } from "../../parts/ReloadButton";
import { describeUnsaved } from "../../parts/export/describeUnsaved";
import { saveFile } from "../../parts/saveFile";
import { useHeldPage } from "../../parts/useHeldPage";
import { OUT_FORMS, type OutForm } from "./outForms";
import { FORM_WORDS, OUT_PHRASES } from "./outPhrases";
import { writeInWorker } from "./writeInWorker";
import type { WritingProgress } from "./writing";
import "./out.css";

/** The data set as files to take away. */
export function OutSection({ reading: { dataSet } }: { readonly reading: Reading }) {
  const phrases = usePhrases(OUT_PHRASES);
  const language = useLanguage();
  const { progress, message, isOutdated, save, stop } = useSaving(dataSet);
  const { programme } = dataSet;
  // Once for all the steps of a bar: a large set has half a million records to count.
  const { illustrative, total } = useMemo(() => countIllustrative(programme), [programme]);
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
            <Button isDisabled={progress !== null} onPress={() => void save(form)}>
              {FORM_WORDS[form].what[language]}
            </Button>
            <span className="quiet">{FORM_WORDS[form].use[language]}</span>
          </li>
        ))}
      </ul>
      {progress && <WritingBar progress={progress} onStop={stop} />}
      <p role="status">{message}</p>
      {isOutdated && <ReloadButton isMain={false} />}
    </section>
  );
}

interface WritingBarProps {
  readonly progress: WritingProgress;
  readonly onStop: () => void;
}

/** Half for reading the set anew, half for writing it; nobody knows how long packing takes. */
function WritingBar({ progress: { phase, done, total }, onStop }: WritingBarProps) {
  const phrases = usePhrases(OUT_PHRASES);
  const language = useLanguage();
  const share = total === 0 ? 0 : done / total;
  const isPacking = phase === "writing" && share === 1;
  const written = phrases.written(formatNumber(done, language), formatNumber(total, language));
  return (
    <Progress
      label={phrases.preparing}
      share={isPacking ? null : phase === "reading" ? share / 2 : (1 + share) / 2}
      text={isPacking ? phrases.packing : phase === "reading" ? phrases.preparing : written}
      actions={<Button onPress={onStop}>{phrases.stop}</Button>}
    />
  );
}

const NOTHING_DONE: WritingProgress = { phase: "reading", done: 0, total: 0 };

function useSaving(dataSet: DataSet) {
  const phrases = usePhrases(OUT_PHRASES);
  const language = useLanguage();
  const [progress, setProgress] = useState<WritingProgress | null>(null);
  const [message, setMessage] = useState("");
  const [isOutdated, setOutdated] = useState(false);
  const control = useRef<AbortController>(null);
  useHeldPage(progress !== null || isOutdated);
  // Nobody waits for a file on a page that has been left.
  useEffect(() => () => control.current?.abort(), []);
  const save = async (form: OutForm) => {
    const { signal } = (control.current = new AbortController());
    setProgress(NOTHING_DONE);
    setMessage("");
    setOutdated(false);
    try {
      const { name, content } = await writeInWorker(form, dataSet, {
        onProgress: setProgress,
        signal,
      });
      saveFile(content, name);
      setMessage(phrases.done(name));
    } catch (failure) {
      setMessage(signal.aborted ? phrases.stopped : describeUnsaved(failure, language, "all"));
      setOutdated(isMissingPart(failure));
    } finally {
      setProgress(null);
    }
  };
  return { progress, message, isOutdated, save, stop: () => control.current?.abort() };
}
