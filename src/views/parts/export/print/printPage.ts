/** The longest that whoever asks for paper waits for what is still being fetched. */
const PATIENCE_MS = 5000;
const LOOK_MS = 50;

/** Opens the browser's print window once the page is whole on paper. What is open over it is no part of it. */
export async function printPage(): Promise<void> {
  for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
  for (let waited = 0; !isWhole() && waited < PATIENCE_MS; waited += LOOK_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  window.print();
}

/** The overview's foot, and the drawing itself, may come after its words. */
function isWhole(): boolean {
  return document.querySelector(".overview:not(:has(.print-foot)), .picture-waiting") === null;
}
