import { lazy, useEffect, useState } from "react";
import type { Reading } from "../../useReading";
import { Guarded } from "../Guarded";

const PrintFoot = lazy(async () => ({ default: (await import("./print/PrintFoot")).PrintFoot }));

/** What only paper shows at the foot of the first page: fetched once somebody is there who might print it. */
export function PaperFoot({ reading }: { readonly reading: Reading }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    for (const event of ["pointermove", "pointerdown", "keydown"] as const) {
      addEventListener(event, () => setThere(true), { once: true, signal: controller.signal });
    }
    return () => controller.abort();
  }, []);
  return (
    isThere && (
      <Guarded part="quiet" waiting={null}>
        <PrintFoot reading={reading} />
      </Guarded>
    )
  );
}
