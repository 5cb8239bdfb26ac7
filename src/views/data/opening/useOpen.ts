import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useNavigate } from "react-router-dom";
import { dataSetQuery } from "../../../data/useLoaded";
import { NO_SELECTION } from "../../../selection/selection";
import { formatSelection } from "../../../selection/selectionCodec";
import { useSelection } from "../../../selection/useSelection";
import type { ChosenFiles } from "./chosenFiles";
import { keptQuery } from "./keptQuery";
import { openingTask } from "./openingTask";

/** Starts an opening, and brings the reader to what was opened: with nothing chosen yet, since nothing chosen before need be there. */
export function useOpen(): (chosen: ChosenFiles) => void {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { language, dataSet: shown } = useSelection().selection;
  return useCallback(
    ({ files, name }: ChosenFiles) => {
      openingTask.start({
        files,
        name,
        onOpened: async ({ dataSet, opening }) => {
          // There when the page asks for it, so that nothing is read twice.
          await client.prefetchQuery({
            ...dataSetQuery(opening.key),
            queryFn: () => Promise.resolve(dataSet),
          });
          // Sets opened before can be read again: a large one is not to be kept in memory for it.
          client.removeQueries({
            predicate: ({ queryKey: [kind, path] }) =>
              kind === "data-set" &&
              String(path).startsWith("locale:") &&
              path !== shown &&
              path !== opening.key,
          });
          // A new one on the list.
          void client.invalidateQueries(keptQuery);
          const selection = { ...NO_SELECTION, language, dataSet: opening.key };
          await navigate(`/dati${formatSelection(selection)}`);
        },
      });
    },
    [client, navigate, language, shown],
  );
}
