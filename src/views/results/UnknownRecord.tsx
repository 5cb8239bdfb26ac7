import { usePhrases } from "../../i18n/useLanguage";
import type { Reading } from "../useReading";
import { Page } from "../parts/Page";
import { PageLink } from "../parts/pageLinks";
import { RESULTS_PHRASES } from "./resultsPhrases";

/** A page for what these data do not have: says so, and the way back. */
export function UnknownRecord({ reading, heading }: { reading: Reading; heading: string }) {
  const phrases = usePhrases(RESULTS_PHRASES);
  return (
    <Page reading={reading} heading={heading} lead={phrases.unknownHelp}>
      <p>
        <PageLink path="/risultati">{phrases.allResults}</PageLink>
      </p>
    </Page>
  );
}
