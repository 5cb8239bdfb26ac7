/** Finds it when it is first asked for. */
export function lazily<T>(find: () => T): () => T {
  let found: { readonly it: T } | null = null;
  return () => (found ??= { it: find() }).it;
}

type Finders = Readonly<Record<string, () => unknown>>;

/** The object with more fields, each found when it is first looked at; what it was found from is then let go. */
export function withLazy<T extends object, F extends Finders>(
  given: T,
  finders: F,
): T & { readonly [K in keyof F]: ReturnType<F[K]> } {
  for (const [name, find] of Object.entries(finders)) {
    const describe = (how: PropertyDescriptor) =>
      Object.defineProperty(given, name, { enumerable: true, configurable: true, ...how });
    describe({
      get() {
        const value = find();
        describe({ value });
        return value;
      },
    });
  }
  return given as T & { readonly [K in keyof F]: ReturnType<F[K]> };
}
