/** The worker that seats the bodies of a large network, so that the page keeps answering. */
import { seatNetwork } from "../../../layout/network/seatNetwork";
import type { Seats, SeatingOrder } from "../../../layout/network/seatingOrder";

/** How far it has come; `seats` where there is a picture worth showing, `isLast` with the true one. */
export interface SeatingNews {
  readonly done: number;
  readonly seats: Seats | null;
  readonly isLast: boolean;
}

const STEP = 0.02;

globalThis.addEventListener("message", ({ data }: MessageEvent<SeatingOrder>) => {
  const seating = seatNetwork(data);
  let told = 0;
  let step = seating.next();
  for (; !step.done; step = seating.next()) {
    const { done, seats } = step.value;
    if (done < told + STEP) continue;
    tell({ done, seats: told === 0 ? seats() : null, isLast: false });
    told = done;
  }
  tell({ done: 1, seats: step.value, isLast: true });
});

function tell(news: SeatingNews): void {
  const handedOver = news.seats ? [news.seats.x.buffer, news.seats.y.buffer] : [];
  globalThis.postMessage(news, { transfer: handedOver });
}
