import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import {
  listOpened,
  removeOpened,
  renameOpened,
  type ListedSet,
} from "../../../data/opening/openedSets";
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
import { RenameForm } from "./RenameForm";

const LIST = ["opened-sets"];

/** The sets opened in this browser: to be opened again, renamed, removed. */
export function KeptSets() {
  const phrases = usePhrases(KEPT_PHRASES);
  const { data } = useSuspenseQuery({ queryKey: LIST, queryFn: listOpened, gcTime: 0 });
  const client = useQueryClient();
  const { selection, select } = useSelection();
  const [trouble, setTrouble] = useState(false);
  const { sets, failure } = data;
  if (sets.length === 0 && failure === null) return null;
  const change = async (work: Promise<void>) => {
    setTrouble(false);
    await work.catch(() => setTrouble(true));
    await client.invalidateQueries({ queryKey: LIST });
  };
  const handleRename = (key: string, name: string) => {
    client.setQueryData(dataSetQuery(key).queryKey, (shown: DataSet | undefined) =>
      shown?.opening ? { ...shown, opening: { ...shown.opening, name } } : shown,
    );
    // The header reads the name anew.
    select({}, { replace: true });
    void change(renameOpened(key, name));
  };
  const handleRemove = async (key: string) => {
    await change(removeOpened(key));
    // Without its data the page goes back to those that are published.
    if (selection.dataSet === key) select({ ...NO_SELECTION, language: selection.language });
  };
  return (
    <>
      <h3>{phrases.title}</h3>
      {failure !== null && <Notice tone="warn">{phrases.unlisted}</Notice>}
      {trouble && <Notice tone="bad">{phrases.unchanged}</Notice>}
      <ul className="kept-sets">
        {sets.map((set) => (
          <KeptRow
            key={set.key}
            set={set}
            isShown={selection.dataSet === set.key}
            onRename={(name) => handleRename(set.key, name)}
            onRemove={() => void handleRemove(set.key)}
          />
        ))}
      </ul>
    </>
  );
}

interface KeptRowProps {
  readonly set: ListedSet;
  readonly isShown: boolean;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function KeptRow({ set, isShown, onRename, onRemove }: KeptRowProps) {
  const { key, name, openedAt, size, isKept } = set;
  const phrases = usePhrases(KEPT_PHRASES);
  const language = useLanguage();
  const { hrefTo, selection } = useSelection();
  const [asked, setAsked] = useState<"rename" | "remove" | null>(null);
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
  if (asked === "rename") {
    return (
      <li>
        <RenameForm
          name={name}
          onRename={(next) => {
            setAsked(null);
            onRename(next);
          }}
          onCancel={() => setAsked(null)}
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
        </span>
      </span>
      {asked === "remove" ? (
        <span className="opening-ways" role="group" aria-label={phrases.confirm(name)}>
          <span role="alert">{phrases.confirm(name)}</span>
          <Button weight="main" onPress={onRemove}>
            {phrases.remove}
          </Button>
          <Button onPress={() => setAsked(null)}>{phrases.leave}</Button>
        </span>
      ) : (
        <span className="opening-ways">
          <Button onPress={() => setAsked("rename")} label={phrases.renameNamed(name)}>
            {phrases.rename}
          </Button>
          <Button onPress={() => setAsked("remove")} label={phrases.removeNamed(name)}>
            {phrases.remove}
          </Button>
        </span>
      )}
    </li>
  );
}
