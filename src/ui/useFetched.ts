import { useEffect, useState } from "react";

/** What `load` brings, from the first time on that it is needed; `null` before. A failed try is made again with the next need. */
export function useFetched<T>(isNeeded: boolean, load: () => Promise<T>): T | null {
  const [fetched, setFetched] = useState<T | null>(null);
  useEffect(() => {
    if (!isNeeded || fetched !== null) return;
    load().then(
      (value) => setFetched(() => value),
      () => {},
    );
  }, [isNeeded, fetched, load]);
  return fetched;
}
