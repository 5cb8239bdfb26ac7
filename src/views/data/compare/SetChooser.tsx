import { useEffect, useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import { DEFAULT_PATH } from "../../../data/loadDataSet";
import { listOpened, type ListedSet } from "../../../data/opening/openedSets";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { COMPARE_PATH } from "../../parts/comparePath";
import type { Reading } from "../../useReading";
import { COMPARE_PHRASES } from "./comparePhrases";
import { openedDay } from "./versionWords";

/** What these data can be compared with: the published ones, a set opened here, another folder of the site. */
export function SetChooser({ reading }: { readonly reading: Reading }) {
  const { dataSet, hrefTo } = reading;
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const opened = useOpenedSets();
  const others = opened.filter(({ key }) => key !== dataSet.path);
  const hrefWith = (otherSet: string) => hrefTo(COMPARE_PATH, { otherSet, focus: null });
  return (
    <div className="set-chooser">
      <ul>
        {dataSet.path !== DEFAULT_PATH && (
          <li>
            <Link to={hrefWith(DEFAULT_PATH)}>{phrases.withPublished}</Link>
          </li>
        )}
        {others.map(({ key, name, openedAt }) => (
          <li key={key}>
            <Link to={hrefWith(key)}>
              {phrases.withOpened(name, openedDay(openedAt, language))}
            </Link>
          </li>
        ))}
      </ul>
      <FolderForm hrefWith={hrefWith} />
    </div>
  );
}

function FolderForm({ hrefWith }: { readonly hrefWith: (folder: string) => string }) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const navigate = useNavigate();
  const [folder, setFolder] = useState("");
  const wanted = folder.trim();
  const handleCompare = () => {
    if (wanted !== "") void navigate(hrefWith(wanted));
  };
  return (
    <form
      className="folder-form"
      onSubmit={(event) => {
        event.preventDefault();
        handleCompare();
      }}
    >
      <label>
        {phrases.withFolder}
        <input
          type="text"
          value={folder}
          maxLength={500}
          placeholder={phrases.folderHint}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setFolder(event.target.value)}
        />
      </label>
      <Button isDisabled={wanted === ""} onPress={handleCompare}>
        {phrases.compare}
      </Button>
    </form>
  );
}

/** None until they are known, and where storage is refused. */
function useOpenedSets(): readonly ListedSet[] {
  const [sets, setSets] = useState<readonly ListedSet[]>([]);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const list = await listOpened();
      if (isWanted) setSets(list.sets);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, []);
  return sets;
}
