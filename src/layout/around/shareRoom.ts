/** How many of each group are shown where all together are too many: one each in turn, until the room is full. */
export function shareRoom(sizes: readonly number[], room: number): readonly number[] {
  const shown = sizes.map(() => 0);
  let left = Math.min(
    room,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    sizes.forEach((size, g) => {
      if (left === 0 || (shown[g] ?? 0) >= size) return;
      shown[g] = (shown[g] ?? 0) + 1;
      left -= 1;
    });
  }
  return shown;
}
