/** `npm run -s data -- <verb>`: the data set from the command line, with the same code as the page. */
import { runVerb } from "./runVerb";

process.exitCode = await runVerb(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
  // Back to the start of the line, and clear it: progress leaves no trace.
  ...(process.stderr.isTTY
    ? { showProgress: (text: string) => void process.stderr.write(`\r\u001b[K${text}`) }
    : {}),
});
