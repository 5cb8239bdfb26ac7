import { CACHING, COMPRESSED_TYPES, EXTRA_TYPES, HASHED_FILES, hostHeaders } from "./hostRules";

/** What is different from one host to another. */
export interface HostChoice {
  /** Folder of the built site on the server. */
  readonly root: string;
  readonly frameOrigins: readonly string[];
}

/** An example to adapt: the file's name and its text. */
export interface HostForm {
  readonly file: string;
  readonly write: (choice: HostChoice) => string;
}

/** One rule, four dialects: headers on every file, hashed files for good, the others asked for, 404 for what is not there. */
export const HOST_FORMS: Readonly<Record<string, HostForm>> = {
  nginx: { file: "nginx.conf", write: writeNginx },
  apache: { file: ".htaccess", write: writeApache },
  iis: { file: "web.config", write: writeIis },
  headers: { file: "_headers", write: writeHeaders },
};

function writeNginx({ root, frameOrigins }: HostChoice): string {
  const headers = Object.entries(hostHeaders(frameOrigins))
    .map(([name, value]) => `        add_header ${name} "${value}" always;`)
    .join("\n");
  const types = Object.entries(EXTRA_TYPES)
    .map(([extension, type]) => `            ${type} ${extension};`)
    .join("\n");
  const compressed = COMPRESSED_TYPES.filter((type) => type !== "text/html").join(" ");
  // An add_header in a location hides those above it, so the caching comes from a map.
  return `# Rete Convergenza, nginx: parti di http e server da adattare.
map $uri $rete_cache {
    "~${HASHED_FILES}" "${CACHING.forever}";
    default "${CACHING.ask}";
}
server {
    listen 80;
    root ${root};
    index index.html;
    charset utf-8;
    gzip on;
    gzip_vary on;
    gzip_types ${compressed};
    location / {
        types {
            text/html html;
            text/css css;
            text/csv csv;
            image/png png;
            text/plain txt;
${types}
        }
        try_files $uri $uri/ =404;
        add_header Cache-Control $rete_cache always;
${headers}
    }
}
`;
}

function writeApache({ frameOrigins }: HostChoice): string {
  const headers = Object.entries(hostHeaders(frameOrigins))
    .map(([name, value]) => `  Header always set ${name} "${value}"`)
    .join("\n");
  const types = Object.entries(EXTRA_TYPES)
    .map(([extension, type]) => `AddType ${type} .${extension}`)
    .join("\n");
  return `# Rete Convergenza, Apache: nella cartella del sito, con AllowOverride All; moduli headers, mime, deflate.
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
${types}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(" ")}
</IfModule>
<IfModule mod_headers.c>
${headers}
  Header always set Cache-Control "${CACHING.ask}"
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$|\\.[0-9a-f]{12}\\.json$#">
    Header always set Cache-Control "${CACHING.forever}"
  </If>
</IfModule>
`;
}

function writeIis({ frameOrigins }: HostChoice): string {
  const headers = Object.entries(hostHeaders(frameOrigins))
    .map(([name, value]) => `        <add name="${name}" value="${value}" />`)
    .join("\n");
  const types = Object.entries(EXTRA_TYPES)
    .map(
      ([extension, type]) =>
        `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
    )
    .join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Rete Convergenza, IIS: nella cartella del sito; DisableCache manda no-cache; la parte <rewrite> chiede il modulo URL Rewrite: dove non c’è va tolta. -->
<configuration>
  <system.webServer>
    <staticContent>
${types}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <httpProtocol>
      <customHeaders>
${headers}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <outboundRules>
        <rule name="nomi con impronta" preCondition="trovato">
          <match serverVariable="RESPONSE_Cache_Control" pattern=".*" />
          <conditions>
            <add input="{REQUEST_URI}" pattern="/assets/[^/]+$|\\.[0-9a-f]{12}\\.json$" />
          </conditions>
          <action type="Rewrite" value="${CACHING.forever}" />
        </rule>
        <preConditions>
          <preCondition name="trovato">
            <add input="{RESPONSE_STATUS}" pattern="^(200|304)$" />
          </preCondition>
        </preConditions>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

/** For hosts that read a file of this name beside the site, the later rule above the earlier. */
function writeHeaders({ frameOrigins }: HostChoice): string {
  const headers = Object.entries(hostHeaders(frameOrigins))
    .map(([name, value]) => `  ${name}: ${value}`)
    .join("\n");
  return `# Rete Convergenza: da mettere nella cartella del sito.
/*
${headers}
  Cache-Control: ${CACHING.ask}
/assets/*
  ! Cache-Control
  Cache-Control: ${CACHING.forever}
`;
}
