/** Of how many addresses something verified is kept: a set, the base map. Runs in the page. */
export async function countKept(): Promise<number> {
  const name = "rete-convergenza-verificati";
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return 0;
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      const count = request.result.transaction("files").objectStore("files").count();
      count.onsuccess = () => {
        request.result.close();
        resolve(count.result);
      };
    };
  });
}
