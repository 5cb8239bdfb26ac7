// A run of hours may be ended early: what it has found until then stands in a file, a line for each mutant that lives.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";

const FILE = process.env["MUTATE_SURVIVORS"];

class Survivors {
  constructor() {
    this.tested = 0;
    this.killed = 0;
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, "");
  }
  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    if (status === "Ignored") return;
    this.tested += 1;
    if (status === "Killed" || status === "Timeout") {
      this.killed += 1;
      return;
    }
    const { line, column } = location.start;
    const score = ((100 * this.killed) / this.tested).toFixed(1);
    const text = String(replacement).replaceAll(/\s+/g, " ").slice(0, 100);
    appendFileSync(
      FILE,
      `${status} ${fileName}:${line}:${column} ${mutatorName} → ${text} (${this.killed}/${this.tested}, ${score} %)\n`,
    );
  }
}

const create = () => new Survivors();
create.inject = [];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, "survivors", create)];
