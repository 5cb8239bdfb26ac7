/** How many of each group are shown where all together are too many: one each in turn, until the room is full. */
export function shareRoom(sizes: readonly number[], room: number): readonly number[] {
  const shown = sizes.map(() => 0);
  const most = Math.max(0, ...sizes);
  let left = room;
  for (let round = 0; round < most; round++) {
    for (const [g, size] of sizes.entries()) {
      if (left === 0) return shown;
      if (size <= round) continue;
      shown[g] = round + 1;
      left -= 1;
    }
  }
  return shown;
}
