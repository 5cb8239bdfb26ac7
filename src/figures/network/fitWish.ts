import type { Wish } from "./labelWriter";

/** A name cut as it must be for some room, in pixels; never to fewer than three letters. */
export function fitWish(full: Wish, room: number, wish: (text: string) => Wish): Wish {
  let fitting = full;
  for (let end = full.text.length; fitting.width > room && end > 3; end--) {
    fitting = wish(`${full.text.slice(0, end - 1).trimEnd()}…`);
  }
  return fitting;
}
