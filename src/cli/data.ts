/** `npm run -s data -- <verb>`: the data set from the command line, with the same code as the page. */
import { runVerb } from "./runVerb";

process.exitCode = await runVerb(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
});
