import { useCallback } from "react";
import { useNavigate } from "react-router-dom";
import { NO_SELECTION } from "../../../selection/selection";
import { formatSelection } from "../../../selection/selectionCodec";
import { useSelection } from "../../../selection/useSelection";
import type { ChosenFiles } from "./chosenFiles";
import { openingTask } from "./openingTask";

/** Starts an opening, and brings the reader to what was opened: with nothing chosen yet, since nothing chosen before need be there. */
export function useOpen(): (chosen: ChosenFiles) => void {
  const navigate = useNavigate();
  const { language } = useSelection().selection;
  return useCallback(
    ({ files, name }: ChosenFiles) => {
      openingTask.start({
        files,
        name,
        onOpened: ({ opening }) => {
          const selection = { ...NO_SELECTION, language, dataSet: opening.key };
          void navigate(`/dati${formatSelection(selection)}`);
        },
      });
    },
    [navigate, language],
  );
}
