import { usePhrases } from "../../../i18n/useLanguage";
import type { GatheredView } from "../drawn";
import { gatheredPhrases } from "./gatheredPhrases";

interface GatheredNoteProps {
  readonly gathered: GatheredView;
}

/** Says what of the network is not drawn one by one. */
export function GatheredNote({ gathered: { bodies, links, bundles } }: GatheredNoteProps) {
  const phrases = usePhrases(gatheredPhrases);
  if (bodies === 0 && links === 0) return <span>{phrases.nothing}</span>;
  return (
    <span>
      {bodies > 0 ? phrases.bodies(bodies) : phrases.onlyLinks} {phrases.links(links, bundles)}
    </span>
  );
}
