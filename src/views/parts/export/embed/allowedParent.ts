/** Where the sites that may hear from a frame of ours are listed, by whoever hosts the page (index.html). */
const LIST = 'meta[name="embed-parents"]';

/** The origin of the page that holds ours in a frame, where it is one of those listed; else `null`. */
export function allowedParent(): string | null {
  if (window.parent === window) return null;
  const allowed = (document.querySelector<HTMLMetaElement>(LIST)?.content ?? "").split(/\s+/);
  const origin = parentOrigin();
  return origin !== null && allowed.includes(origin) ? origin : null;
}

function parentOrigin(): string | null {
  // Not in every browser; the page that led here is the parent's own as long as nothing was followed in the frame.
  const [nearest] = window.location.ancestorOrigins ?? [];
  if (nearest !== undefined) return nearest;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}
