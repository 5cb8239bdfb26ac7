import { useState } from "react";
import { reloadPage } from "../../data/release";
import { usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { ERROR_PHRASES } from "./errorPhrases";
import { GUARD_PHRASES } from "./guardPhrases";

/** For what only another copy of the page can mend; where the site does not answer, the page stays as it is. */
export function ReloadButton({ isMain }: { readonly isMain: boolean }) {
  const phrases = { ...usePhrases(GUARD_PHRASES), ...usePhrases(ERROR_PHRASES) };
  const [isAway, setAway] = useState(false);
  const handleReload = async () => {
    setAway(false);
    setAway(!(await reloadPage()));
  };
  return (
    <>
      <Button weight={isMain ? "main" : "normal"} onPress={() => void handleReload()}>
        {phrases.reload}
      </Button>
      <span role="status">{isAway && phrases.stillAway}</span>
    </>
  );
}
