/** Changes to a library's code by name, which fail where the library is another. */
export function withBodies(code: string, bodies: Readonly<Record<string, string>>): string {
  return Object.entries(bodies).reduce((whole, [name, body]) => {
    const pattern = new RegExp(`^(function ${name}\\([^]*?\\) \\{\\n)[^]*?^\\}$`, "m");
    if (!pattern.test(whole)) throw changed(name);
    return whole.replace(pattern, (_, head: string) => `${head}${body}\n}`);
  }, code);
}

export function changed(name: string): Error {
  return new Error(`A library has changed: see src/cli/supply for «${name}».`);
}
