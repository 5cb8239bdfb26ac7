import { useQuery } from "@tanstack/react-query";
import { joinPath, splitPath } from "../../../data/edition";
import { isEditionAtHand } from "../../../data/editionAtHand";
import { DEFAULT_PATH } from "../../../data/loadDataSet";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import type { Reading } from "../../useReading";
import { EDITION_PHRASES } from "./editionPhrases";

/** What the reader of a link must know when the data have changed since it was made (`isAnotherEdition`). */
export function EditionNotice({ reading }: { readonly reading: Reading }) {
  const { dataSet, selection, select } = reading;
  const phrases = usePhrases(EDITION_PHRASES);
  const { folder, edition: asked } = splitPath(dataSet.path);
  if (asked !== null) {
    return (
      <Notice
        tone="warn"
        actions={
          <Button
            onPress={() =>
              select({ dataSet: folder === DEFAULT_PATH ? null : folder, edition: null })
            }
          >
            {phrases.toPresent}
          </Button>
        }
      >
        {phrases.earlier(asked)}
      </Notice>
    );
  }
  const { edition } = selection;
  return edition && <ChangedNotice reading={reading} folder={folder} edition={edition} />;
}

interface ChangedNoticeProps {
  readonly reading: Reading;
  readonly folder: string;
  readonly edition: string;
}

function ChangedNotice({ reading, folder, edition }: ChangedNoticeProps) {
  const { dataSet, select } = reading;
  const phrases = usePhrases(EDITION_PHRASES);
  const { data: isAtHand } = useQuery({
    queryKey: ["edition-at-hand", folder, edition],
    queryFn: ({ signal }) => isEditionAtHand(folder, edition, { signal }),
    staleTime: "static",
  });
  return (
    <Notice
      tone="warn"
      actions={
        <>
          {isAtHand === true && (
            <Button onPress={() => select({ dataSet: joinPath(folder, edition) })}>
              {phrases.openThen}
            </Button>
          )}
          <Button weight="quiet" onPress={() => select({ edition: null }, { replace: true })}>
            {phrases.stay}
          </Button>
        </>
      }
    >
      {phrases.changed(edition, dataSet.edition ?? phrases.unnamed)}{" "}
      {isAtHand === false && phrases.gone}
    </Notice>
  );
}
