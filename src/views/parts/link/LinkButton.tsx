import { lazy, useState } from "react";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Guarded } from "../Guarded";
import { SCOPE_PHRASES } from "../scopePhrases";

const LinkDialog = lazy(async () => ({ default: (await import("./LinkDialog")).LinkDialog }));

/** «Collegamento»: the link to what is shown, and the saved views. */
export function LinkButton() {
  const phrases = usePhrases(SCOPE_PHRASES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button weight="quiet" onPress={() => setOpen(true)}>
        {phrases.link}
      </Button>
      {isOpen && (
        <Guarded part="quiet" waiting={null}>
          <LinkDialog onClose={() => setOpen(false)} />
        </Guarded>
      )}
    </>
  );
}
