/** Two numbers in −0.5..0.5 from an id: the same at every visit, whatever else the programme holds (FNV-1a, 32 bits). */
export function scatter(id: string): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return [((hash & 0xffff) - 32_768) / 65_536, ((hash >>> 16) - 32_768) / 65_536];
}
