import { readDescriptor } from "../../data/descriptor";
import { SECURITY_HEADERS } from "../securityHeaders";
import { askHost, type HostAnswer } from "./askHost";
import { HASHED_FILES } from "./hostRules";

/** One thing a host should do, and whether it does. */
export interface HostFinding {
  /** The file asked for, inside the site. */
  readonly file: string;
  readonly what: string;
  readonly isMet: boolean;
  /** Without it the page does not work, or is not safe; else it is only slower or staler. */
  readonly isNeeded: boolean;
  /** What the host answered. */
  readonly found: string;
  readonly remedy: string;
}

type Check = (
  what: string,
  isMet: boolean,
  rest: { readonly found: string; readonly remedy: string; readonly isNeeded?: boolean },
) => HostFinding;

/** What a host does with a built site at an address. Rejects when it does not answer. */
export async function checkHost(address: string): Promise<readonly HostFinding[]> {
  const site = new URL(address.endsWith("/") ? address : `${address}/`);
  const front = await askHost(site);
  const script = /<script[^>]*\ssrc="\.?\/?([^"]+)"/.exec(front.body)?.[1] ?? "assets/nessuno.js";
  const descriptor = await askHost(new URL("data/datapackage.json", site));
  const table = readDescriptor(Buffer.from(descriptor.body)).descriptor?.resources[0]?.path;
  const ask = (file: string) => askHost(new URL(file, site));
  const missing = "assets/questo-file-non-esiste.js";
  return [
    ...checkFront(front),
    ...checkMissing(missing, await ask(missing)),
    ...checkAsset(script, await ask(script), /javascript/),
    ...checkFresh("data/datapackage.json", descriptor, /json/),
    ...(table === undefined ? [] : checkAsset(`data/${table}`, await ask(`data/${table}`), /json/)),
    ...(await checkSlash(site)),
  ];
}

function checksOf(file: string): Check {
  return (what, isMet, { isNeeded = true, ...rest }) => ({ file, what, isMet, isNeeded, ...rest });
}

function checkFront(answer: HostAnswer): readonly HostFinding[] {
  const check = checksOf("index.html");
  const policy = headerOf(answer, "content-security-policy");
  const missing = Object.entries(SECURITY_HEADERS).filter(([name, value]) => {
    const sent = headerOf(answer, name.toLowerCase());
    return !value.split("; ").every((part) => sent.includes(part));
  });
  return [
    ...checkFresh("index.html", answer, /text\/html/),
    check("è la pagina", answer.body.includes('id="root"'), {
      found: `${answer.body.length} caratteri`,
      remedy: "Pubblicare in questa cartella il contenuto di dist/.",
    }),
    check("manda le intestazioni di sicurezza", missing.length === 0, {
      isNeeded: false,
      found:
        missing.length === 0 ? "tutte" : `mancano: ${missing.map(([name]) => name).join(", ")}`,
      remedy: "La pagina ha già la sua regola; per le altre, «npm run -s data -- hosting …».",
    }),
    check("dice chi può incorporare la pagina", policy.includes("frame-ancestors"), {
      isNeeded: false,
      found: policy.includes("frame-ancestors") ? "sì" : "chiunque",
      remedy: "Aggiungere frame-ancestors alla Content-Security-Policy.",
    }),
  ];
}

function checkMissing(file: string, answer: HostAnswer): readonly HostFinding[] {
  return [
    checksOf(file)("ciò che non c’è è un 404", answer.status === 404, {
      found: String(answer.status),
      remedy: "Togliere la regola che manda ogni indirizzo alla pagina iniziale.",
    }),
  ];
}

function checkFresh(file: string, answer: HostAnswer, type: RegExp): readonly HostFinding[] {
  const caching = headerOf(answer, "cache-control");
  return [
    ...checkAnswer(file, answer, type),
    checksOf(file)(
      "è chiesto di nuovo a ogni visita",
      /no-cache|max-age=0|no-store/.test(caching),
      {
        found: caching || "nessun Cache-Control",
        remedy: "Cache-Control: no-cache, perché una nuova pubblicazione si veda subito.",
      },
    ),
  ];
}

function checkAsset(file: string, answer: HostAnswer, type: RegExp): readonly HostFinding[] {
  const check = checksOf(file);
  const caching = headerOf(answer, "cache-control");
  const encoding = headerOf(answer, "content-encoding");
  return [
    ...checkAnswer(file, answer, type),
    check(
      "resta in memoria",
      !new RegExp(HASHED_FILES).test(file) || /immutable|max-age=\d{6,}/.test(caching),
      {
        isNeeded: false,
        found: caching || "nessun Cache-Control",
        remedy:
          "Cache-Control: public, max-age=31536000, immutable: il nome cambia con il contenuto.",
      },
    ),
    check("arriva compresso", encoding === "gzip" || encoding === "br", {
      isNeeded: false,
      found: encoding || "per intero",
      remedy: "Attivare la compressione gzip per script, stili, JSON e SVG.",
    }),
  ];
}

function checkAnswer(file: string, answer: HostAnswer, type: RegExp): readonly HostFinding[] {
  const check = checksOf(file);
  const sent = headerOf(answer, "content-type");
  return [
    check("c’è", answer.status === 200, {
      found: String(answer.status),
      remedy: "Pubblicare il file, con lo stesso nome.",
    }),
    check("ha il tipo giusto", type.test(sent), {
      found: sent || "nessun Content-Type",
      remedy: "Dichiarare i tipi dei file: «npm run -s data -- hosting …» li elenca.",
    }),
  ];
}

/** The page's addresses are relative: without the slash they would point one folder up. */
async function checkSlash(site: URL): Promise<readonly HostFinding[]> {
  if (site.pathname === "/") return [];
  const bare = new URL(site);
  bare.pathname = bare.pathname.replace(/\/$/, "");
  const { status } = await askHost(bare);
  return [
    checksOf(bare.pathname)(
      "senza la barra finale porta alla pagina",
      status >= 300 && status < 500,
      {
        found: String(status),
        remedy: "Rimandare all'indirizzo con la barra finale (301).",
      },
    ),
  ];
}

function headerOf({ headers }: HostAnswer, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : (value ?? "");
}
