import { it } from "vitest";
import { Session } from "node:inspector/promises";
import { placeProgramme } from "../../src/layout/placeBodies";
import { geography, programme, withBodies } from "./shippedPicture";
it("time", async () => {
  const many = Array.from({ length: 2000 }, (_, i) => {
    const m = programme.organisations[i % programme.organisations.length]!;
    return {
      ...m,
      id: `${m.id}-${Math.floor(i / programme.organisations.length)}`,
      serves: m.serves && `${m.serves}-${Math.floor(i / programme.organisations.length)}`,
    };
  });
  const p = withBodies(many);
  for (const [n, q] of [
    ["2000", p],
    ["ship", programme],
  ] as const) {
    placeProgramme(q, geography, "landscape");
    const s = new Session();
    s.connect();
    await s.post("Profiler.enable");
    await s.post("Profiler.start");
    const c = process.cpuUsage();
    placeProgramme(q, geography, "landscape");
    const u = process.cpuUsage(c);
    const { profile } = await s.post("Profiler.stop");
    const self = new Map();
    const idx = new Map(profile.nodes.map((x: any) => [x.id, x]));
    profile.samples!.forEach((x: any, i: number) => {
      const f = idx.get(x).callFrame;
      const k = f.functionName + ":" + f.url.split("/").pop();
      self.set(k, (self.get(k) || 0) + profile.timeDeltas![i]);
    });
    console.log(
      "CPU",
      n,
      u.user / 1000,
      [...self]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 8)
        .map(([k, v]) => `\n   ${(v / 1000).toFixed(0)} ${k}`)
        .join(""),
    );
  }
}, 60000);
