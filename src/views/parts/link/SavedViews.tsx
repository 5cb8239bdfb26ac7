import { useId, useState } from "react";
import { Link } from "react-router-dom";
import {
  addNamedViews,
  formatNamedViews,
  keepNamedViews,
  parseNamedViews,
  readNamedViews,
  type NamedView,
} from "../../../data/namedViews";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { saveFile } from "../saveFile";
import { LINK_PHRASES } from "./linkPhrases";

interface SavedViewsProps {
  /** Where the page stands. */
  readonly address: string;
  /** A view was opened. */
  readonly onGone: () => void;
}

/** The views that were given a name in this browser: keep this one, open, remove, export, import. */
export function SavedViews({ address, onGone }: SavedViewsProps) {
  const phrases = usePhrases(LINK_PHRASES);
  const id = useId();
  const [views, setViews] = useState(readNamedViews);
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<NamedView | null>(null);
  const keep = (next: readonly NamedView[], words: string) => {
    setViews(next);
    setSaid(keepNamedViews(next) ? words : phrases.notKept);
    setRemoved(null);
  };
  const handleSave = () => {
    keep(addNamedViews(views, [{ name: name.trim(), address }]), phrases.saved);
    setName("");
  };
  const handleImport = async (file: File | undefined) => {
    if (!file) return;
    const read = parseNamedViews(await file.text());
    if (read === null) setSaid(phrases.notViews);
    else keep(addNamedViews(views, read), phrases.imported(read.length));
  };
  return (
    <section className="saved-views" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{phrases.views}</h3>
      {views.length === 0 && <p className="quiet">{phrases.noViews}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Link to={view.address} onClick={onGone}>
              {view.name}
            </Link>
            <Button
              weight="quiet"
              label={phrases.remove(view.name)}
              onPress={() => {
                keep(
                  views.filter((other) => other !== view),
                  phrases.removed(view.name),
                );
                setRemoved(view);
              }}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") handleSave();
        }}
      >
        <input
          aria-label={phrases.name}
          placeholder={phrases.name}
          maxLength={120}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === ""}>
          {phrases.save}
        </button>
      </form>
      <p className="saved-views-tools">
        {views.length > 0 && (
          <Button
            weight="text"
            onPress={() =>
              saveFile(
                new Blob([formatNamedViews(views)], { type: "application/json" }),
                phrases.fileName,
              )
            }
          >
            {phrases.toFile}
          </Button>
        )}
        <label className="button" data-weight="text">
          {phrases.fromFile}
          <input
            type="file"
            accept=".json,application/json"
            className="for-ears"
            onChange={({ target }) => void handleImport(target.files?.[0])}
          />
        </label>
      </p>
      <p role="status">
        {said}{" "}
        {removed && (
          <Button weight="text" onPress={() => keep(addNamedViews(views, [removed]), "")}>
            {phrases.undo}
          </Button>
        )}
      </p>
    </section>
  );
}
