import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router-dom";
import { removeOpened, renameOpened, type ListedSet } from "../../../data/opening/openedSets";
import type { DataSet } from "../../../data/loadDataSet";
import { dataSetQuery } from "../../../data/useLoaded";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { NO_SELECTION } from "../../../selection/selection";
import { useSelection } from "../../../selection/useSelection";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { describeMoment } from "../../parts/describeMoment";
import { formatSize } from "./formatSize";
import { KEPT_PHRASES } from "./keptPhrases";
import { keptQuery } from "./keptQuery";
import { rememberRemoved, useRemoved, type RemovedSet } from "./removedSet";
import { RenameForm } from "./RenameForm";

/** The sets opened in this browser: to be opened again, renamed, removed. */
export function KeptSets() {
  const phrases = usePhrases(KEPT_PHRASES);
  const { data } = useSuspenseQuery(keptQuery);
  const { selection } = useSelection();
  const removed = useRemoved();
  const { trouble, rename, remove } = useKeptChanges();
  const { sets, failure } = data;
  if (sets.length === 0 && failure === null && !removed) return null;
  return (
    <>
      <h3>{phrases.title}</h3>
      {failure !== null && <Notice tone="warn">{phrases.unlisted}</Notice>}
      {trouble && <Notice tone="bad">{phrases.unchanged}</Notice>}
      {removed && <RemovedNotice key={removed.name} removed={removed} />}
      <ul className="kept-sets">
        {sets.map((set) => (
          <KeptRow
            key={set.key}
            set={set}
            isShown={selection.dataSet === set.key}
            isOther={selection.otherSet === set.key}
            onRename={(name) => rename(set.key, name)}
            onRemove={() => void remove(set)}
          />
        ))}
      </ul>
    </>
  );
}

/** Stands until the next change; the button that was pressed is gone, so it takes the focus. */
function RemovedNotice({ removed: { name, undo } }: { readonly removed: RemovedSet }) {
  const phrases = usePhrases(KEPT_PHRASES);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="info" actions={<Button onPress={() => void undo()}>{phrases.undo}</Button>}>
        {phrases.removed(name)}
      </Notice>
    </div>
  );
}

function useKeptChanges() {
  const client = useQueryClient();
  const { selection, select } = useSelection();
  const [trouble, setTrouble] = useState(false);
  const change = async <T,>(work: Promise<T>): Promise<T | null> => {
    setTrouble(false);
    rememberRemoved(null);
    const outcome = await work.catch(() => {
      setTrouble(true);
      return null;
    });
    await client.invalidateQueries(keptQuery);
    return outcome;
  };
  const rename = (key: string, name: string) => {
    client.setQueryData(dataSetQuery(key).queryKey, (shown: DataSet | undefined) =>
      shown?.opening ? { ...shown, opening: { ...shown.opening, name } } : shown,
    );
    // The header reads the name anew.
    select({}, { replace: true });
    void change(renameOpened(key, name));
  };
  const remove = async ({ key, name }: ListedSet) => {
    const restore = await change(removeOpened(key));
    const isShown = selection.dataSet === key;
    // Without its data the page goes back to those that are published.
    if (restore && isShown) select({ ...NO_SELECTION, language: selection.language });
    else if (restore && selection.otherSet === key) select({ otherSet: null });
    if (!restore) return;
    const undo = async () => {
      await change(restore());
      if (isShown || selection.otherSet === key) select(selection);
    };
    rememberRemoved({ name, undo });
  };
  return { trouble, rename, remove };
}

interface KeptRowProps {
  readonly set: ListedSet;
  readonly isShown: boolean;
  /** What is shown is compared with it. */
  readonly isOther: boolean;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function KeptRow({ set, isShown, isOther, onRename, onRemove }: KeptRowProps) {
  const { key, name, openedAt, size, isKept } = set;
  const phrases = usePhrases(KEPT_PHRASES);
  const language = useLanguage();
  const { hrefTo, selection } = useSelection();
  const [isRenaming, setRenaming] = useState(false);
  const href = hrefTo("/dati", {
    ...NO_SELECTION,
    language: selection.language,
    dataSet: key,
  });
  const about = [
    describeMoment(openedAt, language),
    formatSize(size, language),
    ...(isKept ? [] : [phrases.visitOnly]),
  ].join(" · ");
  if (isRenaming) {
    return (
      <li>
        <RenameForm
          name={name}
          onRename={(next) => {
            setRenaming(false);
            onRename(next);
          }}
          onCancel={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <span>
        {isShown ? <strong>{name}</strong> : <Link to={href}>{name}</Link>}{" "}
        <span className="quiet">
          {about}
          {isShown && ` · ${phrases.shown}`}
          {isOther && ` · ${phrases.compared}`}
        </span>
      </span>
      <span className="opening-ways">
        <Button onPress={() => setRenaming(true)} label={phrases.renameNamed(name)}>
          {phrases.rename}
        </Button>
        <Button onPress={onRemove} label={phrases.removeNamed(name)}>
          {phrases.remove}
        </Button>
      </span>
    </li>
  );
}
