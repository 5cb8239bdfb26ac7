import { useId, useState } from "react";
import { mappingText, readMappingFile } from "../../../data/mapping/parseMapping";
import { recallMapping } from "../../../data/mapping/recallMapping";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { saveFile } from "../../parts/saveFile";
import { MAPPING_PHRASES } from "./mappingPhrases";
import type { MappingStepProps } from "./mappingStepProps";

/** Beyond this nobody's answers go. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A way to keep the mapping as a file, and to use one that was kept. */
export function MappingFile({ survey, mapping, onChange }: MappingStepProps) {
  const phrases = usePhrases(MAPPING_PHRASES);
  const id = useId();
  const [message, setMessage] = useState("");
  const save = () => {
    const content = new Blob([mappingText(mapping)], { type: "application/json" });
    saveFile(content, phrases.fileName);
  };
  const load = async (file: File) => {
    const isTooLarge = file.size > MOST_BYTES;
    const reading = isTooLarge
      ? { ok: false as const, at: "json" }
      : readMappingFile(new Uint8Array(await file.arrayBuffer()));
    if (!reading.ok) {
      setMessage(phrases.badFile(file.name, reading.at));
      return;
    }
    const recalled = recallMapping(survey.proposal, reading.mapping);
    setMessage(recalled ? phrases.loaded(file.name) : phrases.strangeFile(file.name));
    if (recalled) onChange(recalled);
  };
  return (
    <section>
      <h3>{phrases.file}</h3>
      <div className="mapping-ways">
        <Button onPress={save}>{phrases.save}</Button>
        <label htmlFor={id} className="mapping-load">
          <span>{phrases.load}</span>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // The same file may be chosen again after it was mended.
              if (file) void load(file).finally(() => (target.value = ""));
            }}
          />
        </label>
      </div>
      <p role="status">{message}</p>
    </section>
  );
}
