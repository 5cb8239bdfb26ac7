import { it } from "vitest";
import { useBrowser } from "./page";
import { waitForOverview, stageOf, pictureOf } from "./overviewPage";
const open = useBrowser();
it("looks", async () => {
  const page = await open("#/");
  await waitForOverview(page);
  await pictureOf(page);
  const keep = (n: string) => stageOf(page).evaluate((s, n) => {
    const c = [...s.querySelectorAll("canvas")].at(-1)!;
    (window as any)[n] = c.getContext("2d")!.getImageData(0, 0, c.width, c.height).data;
    return [c.width, c.height, getComputedStyle(s).fontFamily];
  }, n);
  const diff = () => page.evaluate(() => {
    const [a, b] = [(window as any).a, (window as any).b]; let n = 0, max = 0; let box = [1e9, 1e9, 0, 0]; const pts: number[][] = [];
    for (let i = 0; i < a.length; i += 4) { let d = 0; for (let k = 0; k < 4; k++) d = Math.max(d, Math.abs(a[i + k] - b[i + k])); if (d) { n++; max = Math.max(max, d); const x = (i / 4) % 880, y = Math.floor(i / 4 / 880); box = [Math.min(box[0]!, x), Math.min(box[1]!, y), Math.max(box[2]!, x), Math.max(box[3]!, y)]; if (pts.length < 12) pts.push([x, y, d]); } }
    return JSON.stringify({ n, max, box, pts });
  });
  console.log(await keep("a"));
  await page.waitForTimeout(1500);
  await keep("b"); console.log("after waiting", await diff());
  await page.getByRole("button", { name: "Puglia" }).click();
  await page.getByText("1 filtro attivo").waitFor();
  await page.getByRole("button", { name: /togli/ }).click();
  await page.getByText("1 filtro attivo").waitFor({ state: "detached" });
  await pictureOf(page);
  await keep("b"); console.log("after filter", await diff());
  await keep("a");
  await page.getByRole("button", { name: "Puglia" }).click();
  await page.getByText("1 filtro attivo").waitFor();
  await page.getByRole("button", { name: /togli/ }).click();
  await page.getByText("1 filtro attivo").waitFor({ state: "detached" });
  await pictureOf(page);
  await keep("b"); console.log("after second filter", await diff());
  const room = (await stageOf(page).boundingBox())!;
  for (let i = 0; i < 60; i++) {
    await page.mouse.move(room.x + 330 + i * 2, room.y + 100);
    console.log(i, JSON.stringify(await stageOf(page).evaluate(async (s) => { for (let f = 0; f < 2; f++) await new Promise(requestAnimationFrame); return (s as HTMLElement).innerText; })).slice(0, 80));
  }
}, 120000);
