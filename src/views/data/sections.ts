export const HEALTH_ID = "data-health";

/** Brings a section of the page into view, and the focus to it. The hash is the address of the page: no anchor can do this. */
export function goToSection(id: string): void {
  const section = document.getElementById(id);
  section?.focus({ preventScroll: true });
  section?.scrollIntoView();
}
