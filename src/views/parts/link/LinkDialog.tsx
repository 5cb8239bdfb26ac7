import { useLocation } from "react-router-dom";
import { usePhrases } from "../../../i18n/useLanguage";
import { CopyText } from "../../../ui/CopyText";
import { Dialog } from "../../../ui/Dialog";
import { useReading } from "../../useReading";
import { addressNow, linkTo } from "./linkOf";
import { LINK_PHRASES } from "./linkPhrases";
import { SavedViews } from "./SavedViews";
import "./link.css";

/** The link to what is shown, and the views that were given a name. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const reading = useReading();
  const phrases = usePhrases(LINK_PHRASES);
  const address = addressNow(reading, useLocation().pathname);
  const link = linkTo(address);
  const { edition } = reading.dataSet;
  return (
    <Dialog title={phrases.title} closeLabel={phrases.close} onClose={onClose}>
      <div className="link-now">
        <input
          readOnly
          aria-label={phrases.link}
          value={link}
          onFocus={({ target }) => target.select()}
        />
        <CopyText
          text={link}
          label={phrases.copy}
          doneLabel={phrases.copied}
          fieldLabel={phrases.byHand}
        />
      </div>
      <p className="quiet">{edition === null ? phrases.holdsNoEdition : phrases.holds(edition)}</p>
      <SavedViews address={address} onGone={onClose} />
    </Dialog>
  );
}
