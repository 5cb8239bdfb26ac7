import { useEffect, useState } from "react";
import { usePhrases } from "../../../i18n/useLanguage";
import { fromDrop, type ChosenFiles } from "./chosenFiles";
import { OPENING_PHRASES } from "./openingPhrases";
import { useOpen } from "./useOpen";
import { useNavigate } from "react-router-dom";
import { useSelection } from "../../../selection/useSelection";
import "./dropArea.css";

/** Files and folders dropped anywhere on any page are opened. Stands from the first time that something is dragged over it. */
export function DropArea() {
  const phrases = usePhrases(OPENING_PHRASES);
  const [isOver, setOver] = useState(true);
  const open = useOpen();
  const navigate = useNavigate();
  const { hrefTo } = useSelection();
  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const handleLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const handleDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      void follow(fromDrop(event.dataTransfer));
    };
    const follow = async (dropped: Promise<ChosenFiles>) => {
      const chosen = await dropped;
      // Where the reading is followed.
      void navigate(hrefTo("/dati", { focus: null }));
      open(chosen);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("dragover", handleOver, { signal });
    window.addEventListener("dragleave", handleLeave, { signal });
    window.addEventListener("drop", handleDrop, { signal });
    return () => listening.abort();
  }, [open, navigate, hrefTo]);
  return isOver ? <p className="drop-area">{phrases.dropNow}</p> : null;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
