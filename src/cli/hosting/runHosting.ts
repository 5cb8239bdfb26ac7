import { readArguments, UsageError, type VerbContext } from "../readArguments";
import { HOST_FORMS } from "./hostForms";

export const HOSTING_USAGE = `hosting ${Object.keys(HOST_FORMS).join("|")} [--root CARTELLA] [--frame "ORIGINE …"]
  Scrive a terminale l'esempio di configurazione per quel server: intestazioni, memoria dei file, 404.
  --frame: i siti, separati da spazi, che possono incorporare la pagina.`;

export async function runHosting(args: readonly string[], { print }: VerbContext): Promise<number> {
  const { paths, values } = readArguments(args, { paths: 1, values: ["root", "frame"] });
  const [name = ""] = paths;
  const form = HOST_FORMS[name];
  if (!form || !Object.hasOwn(HOST_FORMS, name))
    throw new UsageError(`Server sconosciuto: «${name}».`);
  const frameOrigins = (values.get("frame") ?? "").split(/\s+/).filter((text) => text !== "");
  const stranger = frameOrigins.find((text) => !isOrigin(text));
  if (stranger !== undefined) {
    throw new UsageError(`«${stranger}» non è un'origine, come https://www.regione.example.`);
  }
  print(form.write({ root: values.get("root") ?? "/var/www/rete", frameOrigins }));
  return 0;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
