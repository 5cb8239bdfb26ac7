import { lazy, useEffect, useState } from "react";
import type { Reading } from "../../useReading";
import { Guarded } from "../Guarded";

const PrintFoot = lazy(async () => ({ default: (await import("./print/PrintFoot")).PrintFoot }));

/** When the page has long come to rest: whoever prints from a menu may have touched nothing in it. */
const SETTLED_MS = 1500;

/** What only paper shows at the foot of the first page: fetched once somebody is there, or has had time to read. */
export function PaperFoot({ reading }: { readonly reading: Reading }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    for (const event of ["pointermove", "pointerdown", "keydown"] as const) {
      addEventListener(event, () => setThere(true), { once: true, signal: controller.signal });
    }
    const timer = setTimeout(() => setThere(true), SETTLED_MS);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, []);
  return (
    isThere && (
      <Guarded part="quiet" waiting={null}>
        <PrintFoot reading={reading} />
      </Guarded>
    )
  );
}
