import { it } from "vitest";
import { placeProgramme } from "../../src/layout/placeBodies";
import { bodyById, geography, programme, placement, withBodies } from "./shippedPicture";
it("x", () => {
  const ms = programme.partnerships[0]!.members[0]!;
  for (const joined of [0, 3])
  for (const id of programme.organisations.filter((b) => b.kind === "comune").map((b) => b.id).filter((_, i) => i % 5 === 0)) {
    const m = bodyById(id); const n = { ...m, id: "nuovo" };
    const after = placeProgramme(withBodies([...programme.organisations, n], programme.partnerships.map((p, i) => i % 7 === 0 && i < 7 * joined ? { ...p, members: [...p.members, { ...ms, organisation: n }] } : p)), geography, "landscape");
    const moved = placement.bodies.map((b, i) => ({ b, d: Math.hypot((placement.netX[i] ?? 0) - (after.netX[i] ?? 0), (placement.netY[i] ?? 0) - (after.netY[i] ?? 0)) }));
    const by = new Map<string, number[]>();
    for (const { b, d } of moved) { const k = b.region ?? "-"; by.set(k, [...(by.get(k) ?? []), d]); }
    console.log("Z", joined, id, m.region, [...by].map(([k, v]) => `${k}: max ${Math.max(...v).toFixed(0)} >60:${v.filter((d) => d > 60).length}/${v.length}`).join("  "), after.regions.map((r) => r.ry.toFixed(0)).join());
  }
  console.log("Z", placement.regions.map((r) => r.ry.toFixed(1)).join());
}, 60000);
