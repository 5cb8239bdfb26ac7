import { useEffect } from "react";

/** Names the page in the browser's tab and history, and to those who listen. */
export function PageTitle({ title }: { readonly title: string }) {
  useEffect(() => {
    document.title = `${title} · Rete Convergenza`;
  }, [title]);
  return null;
}
