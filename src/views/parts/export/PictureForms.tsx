import { useState } from "react";
import { countIllustrative } from "../../../analysis/countIllustrative";
import { fileStem } from "../../../export/shown/fileStem";
import type { ShownRecords } from "../../../export/shown/shownRecords";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import { Button } from "../../../ui/Button";
import type { Reading } from "../../useReading";
import { describeScope } from "../describeScope";
import { footLines } from "../footLines";
import { EXPORT_PHRASES } from "./exportPhrases";
import { listPictures, sentenceOf, type PagePicture } from "./picture/listPictures";
import type { PictureForm } from "./picture/makePicture";
import { ReloadButton } from "../ReloadButton";
import { useSaving } from "./useSaving";

interface PictureFormsProps {
  readonly reading: Reading;
  readonly records: ShownRecords;
}

/** Every figure of the page as SVG or PNG, with all that it must say of itself. */
export function PictureForms({ reading, records }: PictureFormsProps) {
  const phrases = usePhrases(EXPORT_PHRASES);
  const language = useLanguage();
  const { isBusy, message, isOutdated, save } = useSaving();
  // Those on the page when the panel opens: behind it the page does not change.
  const [pictures] = useState(() => listPictures(document.querySelector("main") ?? document));
  const make = async (form: PictureForm, { element, name }: PagePicture) => {
    const [{ makePicture }, { hasLinesAsImage }] = await Promise.all([
      import("./picture/makePicture"),
      import("./picture/linesAsImage"),
    ]);
    const scope = describeScope(reading.programme, reading.at.scope, language);
    const content = await makePicture(form, element, {
      title: `${name} · ${textIn(reading.programme.project.title, language)}`,
      sentence: sentenceOf(element),
      foot: [
        ...footLines(reading, language),
        ...(hasLinesAsImage(element) ? [phrases.linesAsImage] : []),
      ],
      mark: countIllustrative(reading.at.programme).illustrative > 0 ? phrases.mark : null,
      link: window.location.href,
    });
    return { name: `${fileStem(records, [name, scope])}.${form}`, content };
  };
  return (
    <section>
      <h3>{phrases.pictures}</h3>
      {pictures.length === 0 && <p>{phrases.noPictures}</p>}
      <ul className="export-pictures">
        {pictures.map((picture) => (
          <li key={picture.name}>
            <span>{picture.name}</span>
            {(["svg", "png"] as const).map((form) => (
              <Button
                key={form}
                label={phrases.pictureAs(form.toUpperCase(), picture.name)}
                isDisabled={isBusy}
                onPress={() => void save(() => make(form, picture))}
              >
                {form.toUpperCase()}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <p role="status">{message}</p>
      {isOutdated && <ReloadButton isMain={false} />}
    </section>
  );
}
