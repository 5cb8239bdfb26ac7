import { expect, it, vi } from "vitest";
import { placeProgramme } from "../../../../src/layout/placeBodies";
import { mapPlacing } from "../../../../src/views/parts/seating/mapPlacing";
import { geography, programme } from "../../../layout/shippedPicture";

/** Another programme with the same bodies, of which nothing has been placed yet. */
const anew = () => ({ ...programme });
const whole = placeProgramme(programme, geography, "landscape");

it("the map placed at once, in shares or in turns is the same", async () => {
  const shared = mapPlacing(anew(), geography, "landscape");
  vi.spyOn(performance, "now").mockImplementation(() => (now += 3));
  let now = 0;
  for (let share = 0; share < 3; share += 1) shared.goOn();
  vi.restoreAllMocks();
  expect(shared.finish()).toEqual(whole);
  expect(mapPlacing(anew(), geography, "landscape").finish()).toEqual(whole);
  expect(await mapPlacing(anew(), geography, "landscape").inTurns()).toEqual(whole);
});

it("the map of a programme is placed once, whoever asks, and each frame for itself", () => {
  const asked = anew();
  const placing = mapPlacing(asked, geography, "landscape");
  placing.goOn();
  const placement = mapPlacing(asked, geography, "landscape").finish();
  expect(placing.finish()).toBe(placement);
  placing.goOn();
  expect(placing.finish()).toBe(placement);
  expect(mapPlacing(asked, geography, "portrait").finish().frame).toBe("portrait");
});

it("a share of placing the map ends when its time is over", () => {
  const placing = mapPlacing(anew(), geography, "landscape");
  const looks = vi.spyOn(performance, "now").mockReturnValueOnce(0).mockReturnValue(1000);
  placing.goOn();
  expect(looks).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
  expect(placing.finish()).toEqual(whole);
});
