import { useSyncExternalStore } from "react";
import { formatShare } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Progress } from "../../../ui/Progress";
import { ReloadButton } from "../ReloadButton";
import type { Seating } from "./placeNetwork";
import { SEATING_PHRASES } from "./seatingPhrases";

/** How far the seating of a large network has come, with a way to stop it and to go on. */
export function SeatingProgress({ subscribe, done, stop, resume, isOutdated }: Seating) {
  const phrases = usePhrases(SEATING_PHRASES);
  const language = useLanguage();
  const share = useSyncExternalStore(subscribe, done);
  if (stop === null) {
    return (
      <p className="picture-unplaced">
        <span role="status">
          {phrases.stopped}{" "}
          {isOutdated && (navigator.onLine ? phrases.outdated : phrases.outOfReach)}
        </span>{" "}
        {isOutdated ? (
          <ReloadButton isMain={false} />
        ) : (
          resume && <Button onPress={resume}>{phrases.resume}</Button>
        )}
      </p>
    );
  }
  return (
    <Progress
      label={phrases.placing}
      share={share}
      text={phrases.progress(formatShare(share, language))}
      actions={<Button onPress={stop}>{phrases.stop}</Button>}
    />
  );
}
