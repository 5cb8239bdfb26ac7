/** What whoever builds the site may say of where it will stand; all of it may be left out. */
export interface PublicationSettings {
  /** The address of the site, with which the picture of a shared link is found. */
  readonly siteUrl: string | null;
  /** Origins of the sites that may hear how high an embedded figure stands. */
  readonly embedParents: readonly string[];
}

/** Reads `SITE_URL` and `EMBED_PARENTS` (origins with spaces between); throws where one is no address. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): PublicationSettings {
  const site = environment["SITE_URL"]?.trim() ?? "";
  const parents = (environment["EMBED_PARENTS"] ?? "").split(/\s+/).filter((text) => text !== "");
  return {
    siteUrl:
      site === "" ? null : webAddress("SITE_URL", site.endsWith("/") ? site : `${site}/`).href,
    embedParents: parents.map((text) => webAddress("EMBED_PARENTS", text).origin),
  };
}

function webAddress(name: string, text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(`${name} is not a web address: «${text}»`);
  }
  return address;
}

/** The page with these settings in its head: absolute addresses for those who share it, and the sites it may tell. */
export function applySettings(
  html: string,
  { siteUrl, embedParents }: PublicationSettings,
): string {
  const told = html.replace(
    /(<meta name="embed-parents" content=")"/,
    `$1${embedParents.join(" ")}"`,
  );
  if (siteUrl === null) return told;
  const image = new URL("pictures/map.png", siteUrl).href;
  return told
    .replace(/(<meta property="og:image" content=")[^"]*"/, `$1${escape(image)}"`)
    .replace(
      /(\s*)(<meta property="og:type")/,
      `$1<meta property="og:url" content="${escape(siteUrl)}" />$1$2`,
    );
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
