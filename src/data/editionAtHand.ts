import { descriptorFile } from "./edition";
import { loadEnvironment, type LoadOptions } from "./loadEnvironment";
import { resolveFolder } from "./loadDataSet";

/** Whether an edition of the set in a folder is still published; a server in trouble counts as no. */
export async function isEditionAtHand(
  folder: string,
  edition: string,
  { signal, environment: given }: LoadOptions = {},
): Promise<boolean> {
  const environment = loadEnvironment(given);
  const url = new URL(descriptorFile(edition), resolveFolder(folder, environment.baseUrl));
  try {
    const init = { method: "HEAD", ...(signal && { signal }) };
    const { ok, headers } = await environment.fetch(url, init);
    // A server that answers everything with its front page has no such file.
    return ok && !(headers.get("content-type") ?? "").includes("html");
  } catch {
    return false;
  }
}
