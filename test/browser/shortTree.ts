/** So many things of one kind are written out; the others are counted. */
const SHOWN = 3;

/** Of things of one kind in a row, such as the rows of a table, the first few; of the others how many there are. */
export function shortTree(lines: readonly string[]): string[] {
  const blocks = blocksOf(lines);
  return blocks.flatMap(([head = "", ...inner], at) => {
    const kind = kindOf(head);
    if (kind === "") return [head, ...shortTree(inner)];
    const isLike = (block: readonly string[] | undefined) => kindOf(block?.[0] ?? "") === kind;
    let earlier = 0;
    while (isLike(blocks[at - 1 - earlier])) earlier += 1;
    if (earlier < SHOWN) return [head, ...shortTree(inner)];
    if (isLike(blocks[at + 1])) return [];
    return [`${" ".repeat(head.search(/\S/))}# … and ${earlier + 1 - SHOWN} more`];
  });
}

/** Each line of the least depth, with the deeper ones below it. */
function blocksOf(lines: readonly string[]): string[][] {
  const least = Math.min(...lines.map((line) => line.search(/\S/)));
  const blocks: string[][] = [];
  for (const line of lines) {
    if (line.search(/\S/) === least) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** What a line is, where there may be many of it in a row. */
function kindOf(line: string): string {
  return (
    /^ *- '?(row|listitem|option|link|button|img|term|definition|region)\b/.exec(line)?.[1] ?? ""
  );
}
