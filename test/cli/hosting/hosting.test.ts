import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkHost } from "../../../src/cli/hosting/checkHost";
import { HOST_FORMS } from "../../../src/cli/hosting/hostForms";
import { hostHeaders } from "../../../src/cli/hosting/hostRules";
import { attributeOf, scanXml } from "../../../src/data/forms/xlsx/scanXml";
import { runVerb } from "../../../src/cli/runVerb";

const TABLE = "themes.0123456789ab.json";

/** The least that a built site is. */
const SITE: Record<string, string> = {
  "index.html": `<div id="root"></div><script type="module" src="./assets/index-a.js"></script>`,
  "assets/index-a.js": "export {};".repeat(200),
  "data/datapackage.json": JSON.stringify({ resources: [{ name: "themes", path: TABLE }] }),
  [`data/${TABLE}`]: `[${"1,".repeat(2000)}1]`,
};

const run = async (...args: string[]) => {
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  const code = await runVerb(args, { print, printError: print });
  return { code, said: said.join("\n") };
};

describe("the examples for hosts", () => {
  it.each(Object.keys(HOST_FORMS))("%s says every header, and the same ones", async (name) => {
    const { code, said } = await run("hosting", name, "--frame", "https://www.regione.example");
    expect(code).toBe(0);
    const sent = hostHeaders(["https://www.regione.example"]);
    for (const [header, value] of Object.entries(sent)) {
      expect(said).toContain(header);
      expect(said).toContain(value);
    }
    expect(said).toContain("immutable");
    expect(said).toContain("no-cache");
  });

  it("iis is a well-formed file, whose rule finds the names that hold a hash, and those alone", async () => {
    const { said } = await run("hosting", "iis", "--frame", "https://www.regione.example");
    const opened: string[] = [];
    const attributes: string[] = [];
    const isSound = scanXml(said, {
      open(name, written) {
        opened.push(name);
        attributes.push(written);
      },
    });
    expect(isSound).toBe(true);
    expect(opened).toEqual(expect.arrayContaining(["staticContent", "customHeaders", "rewrite"]));
    // A header of the answer goes by its name with low lines (URL Rewrite 2.0).
    expect(said).toContain('serverVariable="RESPONSE_Cache_Control"');
    const pattern = attributes
      .filter((written) => written.includes("{REQUEST_URI}"))
      .map((written) => attributeOf(written, "pattern") ?? "");
    expect(pattern).toHaveLength(1);
    const isForGood = (path: string) => new RegExp(pattern[0] ?? "").test(path);
    for (const path of [
      "/rete/assets/index-A.js",
      `/data/${TABLE}`,
      "/altri/x.0123456789ab.json",
    ]) {
      expect([path, isForGood(path)]).toEqual([path, true]);
    }
    for (const path of [
      "/",
      "/index.html",
      "/data/datapackage.json",
      "/assets/",
      "/geo/base.json",
    ]) {
      expect([path, isForGood(path)]).toEqual([path, false]);
    }
  });

  it("refuses an unknown host, and a frame that is no origin", async () => {
    expect((await run("hosting", "constructor")).code).toBe(2);
    expect((await run("hosting", "nginx", "--frame", "regione.example; evil")).code).toBe(2);
  });
});

describe("the check of a host", () => {
  let server: Server | null = null;
  afterEach(() => void server?.close());

  const serve = async (answer: (path: string) => [number, Record<string, string>, string]) => {
    server = createServer((request, response) => {
      const [status, headers, body] = answer(request.url ?? "/");
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((resolve) => void server?.listen(0, "localhost", resolve));
    return `http://localhost:${(server.address() as AddressInfo).port}/`;
  };

  it("names what a host that sends everything to the front page does wrong", async () => {
    const url = await serve(() => [200, { "Content-Type": "text/html" }, SITE["index.html"] ?? ""]);
    const wrong = (await checkHost(url)).filter(({ isMet }) => !isMet);
    expect(wrong.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "ciò che non c’è è un 404",
        "ha il tipo giusto",
        "è chiesto di nuovo a ogni visita",
      ]),
    );
    const { code, said } = await run("check-host", url);
    expect(code).toBe(1);
    expect(said).toContain("Togliere la regola che manda ogni indirizzo alla pagina iniziale.");
  });

  it("says that nobody answers", async () => {
    const url = await serve(() => [200, {}, ""]);
    await new Promise((resolve) => void server?.close(resolve));
    expect((await run("check-host", url)).code).toBe(2);
    expect((await run("check-host", "regione.example")).code).toBe(2);
  });
});

const NGINX = ["/usr/sbin/nginx", "/usr/bin/nginx"].find(existsSync);
const APACHE = ["/usr/sbin/apache2"].find(existsSync);
/** Where Debian puts those of Apache that our example needs. */
const MODULES = "/usr/lib/apache2/modules";

/** The program, the command's example and the file that makes a whole configuration of it. */
interface Host {
  readonly program: string;
  readonly example: string;
  readonly args: (folder: string) => readonly string[];
  readonly configure: (said: string, folder: string, port: number) => Record<string, string>;
}

const HOSTS: Readonly<Record<string, Host>> = {
  ...(NGINX && {
    nginx: {
      program: NGINX,
      example: "nginx",
      args: (folder: string) => ["-c", join(folder, "nginx.conf"), "-p", folder],
      configure: (said: string, folder: string, port: number) => ({
        "nginx.conf": `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p;
fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
${said.replace("listen 80", `listen 127.0.0.1:${port}`)} }`,
      }),
    },
  }),
  ...(APACHE && {
    apache: {
      program: APACHE,
      example: "apache",
      args: (folder: string) => ["-D", "FOREGROUND", "-f", join(folder, "apache.conf")],
      configure: (said: string, folder: string, port: number) => ({
        "site/.htaccess": said,
        "apache.conf": `ServerRoot ${folder}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${["mpm_event", "authz_core", "dir", "mime", "filter", "deflate", "headers"]
  .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)
  .join("\n")}
TypesConfig /etc/mime.types
User nobody
Group nogroup
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>`,
      }),
    },
  }),
};

describe.skipIf(Object.keys(HOSTS).length === 0).each(Object.values(HOSTS))(
  "$example with our example",
  ({ program, example, args, configure }) => {
    it("passes the check of a host, in a sub-folder too", async () => {
      const folder = await mkdtemp(join(tmpdir(), `rete-${example}-`));
      // A server started by root reads as somebody else.
      await chmod(folder, 0o755);
      const port = 20_000 + (process.pid % 20_000) + example.length;
      const { said } = await run("hosting", example, "--root", join(folder, "site"));
      const files = Object.entries(SITE).flatMap(([path, text]) => [
        [`site/${path}`, text] as const,
        [`site/sotto/${path}`, text] as const,
      ]);
      for (const [path, text] of [...files, ...Object.entries(configure(said, folder, port))]) {
        await mkdir(join(folder, path, ".."), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const server = spawn(program, args(folder));
      try {
        const site = `http://127.0.0.1:${port}/`;
        await expect
          .poll(() => run("check-host", site).then(({ code }) => code), { timeout: 20_000 })
          .not.toBe(2);
        for (const url of [site, `${site}sotto/`]) {
          const unmet = (await checkHost(url)).filter(({ isMet }) => !isMet);
          expect(unmet, await readFile(join(folder, "error.log"), "utf8")).toEqual([]);
        }
      } finally {
        server.kill();
        await rm(folder, { recursive: true, force: true });
      }
    });
  },
);
