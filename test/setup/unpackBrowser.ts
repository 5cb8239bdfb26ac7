import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import packed from "@sparticuz/chromium";

const FOLDER = resolve("node_modules/.cache/chromium-of-npm");

/**
 * The Chromium inside the npm package, unpacked once under node_modules with the libraries and the font that a bare
 * machine lacks. Runs as any other Chromium does: the package's own arguments, made for a cloud function, are not
 * needed, and one process for everything would crash.
 */
export async function unpackBrowser(): Promise<{
  executablePath: string;
  env: Record<string, string>;
}> {
  if (!existsSync(FOLDER)) await unpack();
  const libraries = [join(FOLDER, "al2023/lib"), process.env["LD_LIBRARY_PATH"] ?? ""];
  return {
    executablePath: join(FOLDER, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.filter((path) => path !== "").join(":"),
      FONTCONFIG_FILE: join(FOLDER, "fonts.conf"),
    },
  };
}

/** Whole or not at all: an unpacking that was stopped must not be taken for a browser the next time. */
async function unpack(): Promise<void> {
  const unfinished = `${FOLDER}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it is told of such a machine.
  await withEnvironment({ TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" }, () =>
    packed.executablePath(),
  );
  writeFileSync(join(unfinished, "fonts.conf"), fontsConfig());
  try {
    renameSync(unfinished, FOLDER);
  } catch (error) {
    // Another run was faster, and its copy is as good.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(FOLDER)) throw error;
  }
}

async function withEnvironment<T>(
  values: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(values).map((key) => [key, process.env[key]] as const);
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const [key, value] of before) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}

/** The machine's own fonts where it has any, and the package's. */
function fontsConfig(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(FOLDER, "fonts")}</dir>
  <cachedir>${join(FOLDER, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
