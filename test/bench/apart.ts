/** Work that keeps a thread busy for long, in a process of its own, which can be ended. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Runs a script of this folder. What it prints is shown, but for the line that begins with `{`: that is what it found.
 *
 * @throws when it ends without having found anything, or `signal` ends it.
 */
export function runApart(
  script: string,
  arguments_: readonly string[],
  signal: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const way = ["--import", "tsx", `test/bench/${script}`, ...arguments_];
    const child = spawn(process.execPath, way, { stdio: ["ignore", "pipe", "inherit"], signal });
    let found: unknown = null;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("{")) found = JSON.parse(line);
      else console.log(line);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (found !== null) resolve(found);
      else reject(new Error(`${script} ended with ${code} and found nothing`));
    });
  });
}
