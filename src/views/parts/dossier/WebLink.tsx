/** A web address that the data's check let through (http or https), without its scheme. */
export function WebLink({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noreferrer">
      {url.replace(/^https?:\/\//, "")}
    </a>
  );
}
