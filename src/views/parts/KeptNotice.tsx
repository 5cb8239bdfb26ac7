import { useEffect, useState } from "react";
import type { DataSet } from "../../data/loadDataSet";
import { LoadError } from "../../data/loadError";
import { keepTrying, loadAnew } from "../../data/offline/keepTrying";
import { useReplaceDataSet } from "../../data/useLoaded";
import { describeLoadError } from "../../i18n/loadPhrases";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { CopyText } from "../../ui/CopyText";
import { Notice } from "../../ui/Notice";
import { describeMoment } from "./describeMoment";
import { ERROR_PHRASES } from "./errorPhrases";
import { GUARD_PHRASES } from "./guardPhrases";
import { KEPT_PHRASES } from "./keptPhrases";

interface KeptNoticeProps {
  readonly dataSet: DataSet;
  readonly kept: NonNullable<DataSet["kept"]>;
}

/** That the data are those last verified here, since when and why; they give way to the published ones when these come. */
export function KeptNotice({ dataSet: { path, programme }, kept }: KeptNoticeProps) {
  const phrases = usePhrases(KEPT_PHRASES);
  const { copyReport, copied } = usePhrases(ERROR_PHRASES);
  const { reportToCopy } = usePhrases(GUARD_PHRASES);
  const language = useLanguage();
  const replace = useReplaceDataSet();
  const [failure, setFailure] = useState<unknown>(kept.failure);
  const [isTrying, setTrying] = useState(false);
  useEffect(() => {
    const tries = new AbortController();
    keepTrying(path, { signal: tries.signal, onFailure: setFailure }).then(replace, () => {});
    return () => tries.abort();
  }, [path, replace]);
  const handleTry = async () => {
    setTrying(true);
    await loadAnew(path, {}).then(replace, setFailure);
    setTrying(false);
  };
  const { reason, remedy } = describeLoadError(
    failure instanceof LoadError ? failure : kept.failure,
    language,
  );
  const what = phrases.kept(describeMoment(kept.verifiedAt, language), programme.version);
  const report = `${what} ${reason} ${remedy}\n${String(failure)}\n${window.location.href}`;
  return (
    <Notice
      tone="warn"
      actions={
        <>
          <Button isDisabled={isTrying} onPress={() => void handleTry()}>
            {isTrying ? phrases.trying : phrases.tryNow}
          </Button>
          <CopyText text={report} label={copyReport} doneLabel={copied} fieldLabel={reportToCopy} />
        </>
      }
    >
      {what} {reason} {phrases.tryingOn}
    </Notice>
  );
}
