import { usePhrases } from "../../i18n/useLanguage";
import type { Provenance } from "../../model/provenance";
import { IllustrativeMark } from "./IllustrativeMark";
import { PART_PHRASES } from "./partPhrases";

/** Where a record comes from, and whether it is made up. Notes and sources are in the language of the data. */
export function SourceLine({ record }: { readonly record: Provenance }) {
  const phrases = usePhrases(PART_PHRASES);
  return (
    <div className="source-line">
      {record.note !== null && (
        <p>
          {phrases.note}: <span lang="it">{record.note}</span>
        </p>
      )}
      <p>
        {phrases.source}:{" "}
        {record.source === null ? (
          phrases.notStated
        ) : (
          <span lang="it">
            <Source text={record.source} />
          </span>
        )}
      </p>
      {record.illustrative && (
        <p>
          <IllustrativeMark /> {phrases.illustrativeTitle}
        </p>
      )}
    </div>
  );
}

const WEB_ADDRESS = /https?:\/\/[^\s<>"']+/g;

/** A source as text, its web addresses as links. */
function Source({ text }: { readonly text: string }) {
  const addresses = text.match(WEB_ADDRESS) ?? [];
  return text.split(WEB_ADDRESS).map((before, i) => {
    const address = addresses[i];
    return (
      // oxlint-disable-next-line react/no-array-index-key -- The pieces of one text never change places.
      <span key={i}>
        {before}
        {address !== undefined && (
          <a href={address} rel="noreferrer">
            {address.replace(/^https?:\/\//, "")}
          </a>
        )}
      </span>
    );
  });
}
