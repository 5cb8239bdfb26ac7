/** Sets of numbers that grow together; the smallest number stands for its set. */
export interface DisjointSets {
  readonly find: (item: number) => number;
  readonly unite: (a: number, b: number) => void;
}

export function disjointSets(size: number): DisjointSets {
  const parent = Array.from({ length: size }, (_, index) => index);
  const above = (item: number): number => parent[item] ?? item;
  const find = (item: number): number => {
    let root = item;
    while (above(root) !== root) root = above(root);
    for (let at = item; at !== root;) {
      const next = above(at);
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    unite(a, b) {
      const [x, y] = [find(a), find(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
