import { build, type Plugin, type Rolldown } from "vite";

const ENTRY = "src/data/ahead/run.ts";

/**
 * Puts the script that asks ahead into the page, as a file of its own that nothing waits for, and tells it which file the
 * reading worker is.
 */
export function earlyScript(): Plugin {
  let file = "";
  let reader = "";
  return {
    name: "early-script",
    apply: "build",
    async generateBundle(_, bundle) {
      reader = Object.keys(bundle).find((name) => name.includes("/openingWorker-")) ?? "";
      if (reader === "") throw new Error("The reading worker is not among the files of the build");
      const source = await buildEntry();
      file = this.getFileName(this.emitFile({ type: "asset", name: "early.js", source }));
    },
    transformIndexHtml: {
      order: "post",
      handler: () => {
        const attrs = { async: true, src: `./${file}`, "data-reader": `./${reader}` };
        return [{ tag: "script", attrs, injectTo: "head" }];
      },
    },
  };
}

async function buildEntry(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: ENTRY,
        output: { format: "iife" },
        // Of the rooms that it shares with the program, only what it uses.
        treeshake: { moduleSideEffects: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
