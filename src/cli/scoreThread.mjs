/** Opens the thread of `scoreShareThread.ts`: a thread does not inherit the reader of TypeScript. */
import { register } from "tsx/esm/api";

register();
await import("./scoreShareThread.ts");
