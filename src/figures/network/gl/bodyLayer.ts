import { signBoxes } from "../../../layout/regionLook";
import type { ReadColour } from "../large/readColour";
import type { PictureState } from "../pictureState";
import { BROKEN_TRAIT, packBodies } from "./packBodies";
import { buildProgram, openMarks } from "./program";

const VERTEX = `#version 300 es
in vec4 place; in vec4 colour; in vec4 trait;
uniform vec3 view; uniform vec2 page; uniform float scale;
out vec2 spot; flat out vec4 tint; flat out vec4 look; flat out vec2 kind;
void main() {
  float radius = max(1.8, place.z * scale);
  vec2 corner = vec2(gl_VertexID % 2 == 0 ? -1. : 1., gl_VertexID < 2 ? -1. : 1.);
  spot = corner * (radius * 1.4 + 5.);
  vec2 at = (place.xy * view.x + view.yz + spot) / page * 2. - 1.;
  gl_Position = vec4(at.x, -at.y, 0., 1.);
  tint = colour;
  look = trait;
  kind = vec2(place.w, radius);
}`;

const SIGN_LINES = [1, 2, 3, 4].flatMap((sign) =>
  signBoxes(sign).map(([, , width, height]) => {
    const half = `vec2(${(width / 2).toFixed(3)}, ${(height / 2).toFixed(3)})`;
    return `  if (n == ${sign}.) d = min(d, box(abs(p) - ${half}));`;
  }),
);

/**
 * Distances are to the nearest straight side, so that what runs along an outline has sharp corners, as on the canvas.
 * Shapes by their number in MARK_SHAPES; sizes as in markPath and paintBodies.
 */
const FRAGMENT = `#version 300 es
precision highp float;
in vec2 spot; flat in vec4 tint; flat in vec4 look; flat in vec2 kind;
uniform vec3 paper; uniform float pixel;
out vec4 shown;
float sides(vec2 p, int n, float first, float apothem) {
  float most = -1e9;
  for (int i = 0; i < n; i++) {
    float turn = first + 6.2831853 * float(i) / float(n);
    most = max(most, dot(p, vec2(cos(turn), sin(turn))));
  }
  return most - apothem;
}
float outline(vec2 p, float shape, float r) {
  if (shape == SQUARE) return max(abs(p.x), abs(p.y)) - r * .88;
  if (shape == CIRCLE) return length(p) - r;
  if (shape == HEXAGON) return sides(p, 6, 0., r * 1.05 * .8660254);
  if (shape == TRIANGLE) return sides(p - vec2(0., r * .2), 3, 1.5707963, r * 1.15 * .5);
  return sides(p, 4, .78539816, r * 1.12 * .70710678);
}
float box(vec2 beyond) { return max(beyond.x, beyond.y); }
float notch(vec2 p, float n) {
  float d = 1e9;
${SIGN_LINES.join("\n")}
  return d;
}
float within(float d) { return clamp(.5 - d / pixel, 0., 1.); }
float dashed(float along, float on, float period) {
  float passed = mod(along, period);
  return clamp(min(passed, on - passed) / pixel + .5, 0., 1.);
}
void over(vec3 colour, float share) {
  float alpha = tint.a * share;
  shown = vec4(colour * alpha, alpha) + shown * (1. - alpha);
}
void main() {
  float r = kind.y;
  float d = outline(spot, kind.x, r);
  bool isSmall = kind.x == TRIANGLE;
  float turn = atan(spot.y, spot.x);
  turn += turn < 0. ? 6.2831853 : 0.;
  shown = vec4(0.);
  over(paper, within(abs(d) - (isSmall ? .8 : 1.5)));
  over(look.x > .5 ? paper : tint.rgb, within(d));
  if (look.x > .5) {
    float part = look.y > .5 ? dashed(turn * r, 2., 3.5) : 1.;
    over(tint.rgb, within(abs(d) - .75) * part);
  }
  float sign = round(look.w * 255.);
  if (sign >= BROKEN) {
    sign -= BROKEN;
    over(paper, within(abs(d) - 1.3) * dashed(turn * r, 1.9, 4.3));
  }
  over(look.x > .5 ? tint.rgb : paper, within(r * notch(spot / r, sign)));
  if (look.z > .5) {
    float ring = r * (kind.x == SQUARE ? 1.25 : 1.) + 2.6;
    over(tint.rgb, within(abs(length(spot) - ring) - .5) * dashed(turn * ring, 1., 3.2));
  }
}`;

/** The bodies' marks on the graphics card. `shapes` are the names of their numbers. */
export function openBodyLayer(
  gl: WebGL2RenderingContext,
  readColour: ReadColour,
  shapes: readonly string[],
) {
  const numbers = shapes.map((shape, i) => `#define ${shape.toUpperCase()} ${i}.\n`).join("");
  const broken = `#define BROKEN ${BROKEN_TRAIT}.\n`;
  const fragment = FRAGMENT.replace("precision", `${numbers}${broken}precision`);
  const { program, uniform } = buildProgram(gl, VERTEX, fragment, ["place", "colour", "trait"]);
  const marks = openMarks(gl, 3);
  let packed: readonly unknown[] = [];
  return {
    paint: (state: PictureState) => {
      const { scene, drawn, lighting, palette, view, size, glide } = state;
      const wanted = [scene, drawn.bodies, drawn.face, lighting, palette, glide];
      if (wanted.some((part, i) => part !== packed[i])) {
        packed = wanted;
        const { count, places, colours, traits } = packBodies(state, readColour);
        marks.fill(count, [
          { data: places, size: 4 },
          { data: colours, size: 4 },
          { data: traits, size: 4 },
        ]);
      }
      const [red, green, blue] = readColour(palette.paper);
      gl.useProgram(program);
      gl.uniform3f(uniform("view"), view.scale, view.x, view.y);
      gl.uniform2f(uniform("page"), size.width, size.height);
      gl.uniform1f(uniform("scale"), view.markScale);
      gl.uniform1f(uniform("pixel"), 1 / size.ratio);
      gl.uniform3f(uniform("paper"), red / 255, green / 255, blue / 255);
      marks.draw(4);
    },
  };
}
