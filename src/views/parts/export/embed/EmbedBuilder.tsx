import { useState } from "react";
import { useLocation } from "react-router-dom";
import { useLanguage, usePhrases } from "../../../../i18n/useLanguage";
import { textIn } from "../../../../model/localText";
import { Button } from "../../../../ui/Button";
import { CopyText } from "../../../../ui/CopyText";
import { SelectField } from "../../../../ui/SelectField";
import type { Reading } from "../../../useReading";
import { listPictures } from "../picture/listPictures";
import { EMBED_PHRASES } from "./embedPhrases";
import { frameCode } from "./frameCode";

const FIRST_SIZE = { width: 720, height: 640 };
const LIMITS = { min: 200, max: 2000 };

/** A figure of the page for another site: which one, how large, how it will look, and the code to paste. */
export function EmbedBuilder({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(EMBED_PHRASES);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button isOn={isOpen} onPress={() => setOpen((before) => !before)}>
        {phrases.open}
      </Button>
      {isOpen && (reading.dataSet.opening ? <p>{phrases.local}</p> : <Builder reading={reading} />)}
    </div>
  );
}

function Builder({ reading }: { readonly reading: Reading }) {
  const { hrefTo, programme } = reading;
  const phrases = usePhrases(EMBED_PHRASES);
  const language = useLanguage();
  const { pathname } = useLocation();
  const [pictures] = useState(() => listPictures(document.querySelector("main") ?? document));
  const [figure, setFigure] = useState("1");
  const [size, setSize] = useState(FIRST_SIZE);
  const [first] = pictures;
  if (!first) return <p>{phrases.none}</p>;
  const { name } = pictures[Number(figure) - 1] ?? first;
  const hash = `#${hrefTo(pathname, { embed: Number(figure) })}`;
  const title = `${name} · ${textIn(programme.project.title, language)}`;
  const code = frameCode(new URL(hash, window.location.href).href, title, size);
  return (
    <>
      <div className="embed-fields">
        <SelectField
          label={phrases.figure}
          value={figure}
          options={pictures.map((picture, at) => ({ value: String(at + 1), label: picture.name }))}
          onChoose={setFigure}
        />
        {(["width", "height"] as const).map((side) => (
          <label key={side}>
            {phrases[side]}{" "}
            <input
              type="number"
              {...LIMITS}
              step={10}
              defaultValue={size[side]}
              onChange={({ target }) => {
                const value = target.valueAsNumber;
                if (value >= LIMITS.min && value <= LIMITS.max) {
                  setSize((before) => ({ ...before, [side]: Math.round(value) }));
                }
              }}
            />
          </label>
        ))}
      </div>
      <div className="embed-preview">
        {/* A frame is not loaded from the address of the page around it: a query makes it another. It is this very page, with all its rights: no sandbox. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe key={hash} src={`?embed${hash}`} title={`${phrases.preview}: ${name}`} {...size} />
      </div>
      <label>
        {phrases.code}
        <textarea className="embed-code" readOnly rows={4} value={code} />
      </label>
      <CopyText
        text={code}
        label={phrases.copy}
        doneLabel={phrases.copied}
        fieldLabel={phrases.code}
      />
    </>
  );
}
