import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { settleSheet, type SheetSize } from "./settleSheet";

/** Less than this is a press. */
const DRAG_SLACK = 6;

/**
 * How high a sheet stands at the foot of a phone, and the dragging of its head that changes it. Only where the style
 * sheet gives the head to the finger (`touch-action: none`): elsewhere the sheet has one size.
 */
export function useSheetSize(head: RefObject<HTMLElement | null>, onClose: () => void) {
  const [size, setSize] = useState<SheetSize>("half");
  const settle = useEffectEvent((share: number, speed: number) => {
    const next = settleSheet(size, share, speed);
    if (next === "closed") onClose();
    else setSize(next);
  });
  useEffect(
    () =>
      head.current ? watchDrag(head.current, (share, speed) => settle(share, speed)) : undefined,
    [head],
  );
  return { size, toggle: () => setSize(size === "full" ? "half" : "full") } as const;
}

function watchDrag(head: HTMLElement, onSettle: (share: number, speed: number) => void) {
  const stopping = new AbortController();
  const { signal } = stopping;
  let from: { readonly y: number; readonly height: number } | null = null;
  let last = { y: 0, time: 0, speed: 0 };
  const sheet = head.parentElement;
  const showHeight = (height: number | null) => {
    if (!sheet) return;
    sheet.style.height = height === null ? "" : `${Math.round(height)}px`;
    sheet.style.maxHeight = height === null ? "" : "none";
    sheet.toggleAttribute("data-dragged", height !== null);
  };
  const handleDown = (event: PointerEvent) => {
    const isOnButton = event.target instanceof Element && event.target.closest("button, a");
    if (!sheet || isOnButton || getComputedStyle(head).touchAction !== "none") return;
    head.setPointerCapture(event.pointerId);
    from = { y: event.clientY, height: sheet.getBoundingClientRect().height };
    last = { y: event.clientY, time: event.timeStamp, speed: 0 };
  };
  const heightAt = (y: number) => (from ? Math.max(0, from.height + from.y - y) : 0);
  const handleMove = ({ clientY, timeStamp }: PointerEvent) => {
    if (!from || Math.abs(clientY - from.y) < DRAG_SLACK) return;
    const time = Math.max(1, timeStamp - last.time);
    last = { y: clientY, time: timeStamp, speed: (clientY - last.y) / time };
    showHeight(Math.min(heightAt(clientY), window.innerHeight));
  };
  const handleUp = ({ clientY, type }: PointerEvent) => {
    const isDrag = from && sheet?.hasAttribute("data-dragged");
    const share = heightAt(clientY) / window.innerHeight;
    from = null;
    showHeight(null);
    if (isDrag && type === "pointerup") onSettle(share, last.speed);
  };
  head.addEventListener("pointerdown", handleDown, { signal });
  head.addEventListener("pointermove", handleMove, { signal });
  head.addEventListener("pointerup", handleUp, { signal });
  head.addEventListener("pointercancel", handleUp, { signal });
  return () => stopping.abort();
}
