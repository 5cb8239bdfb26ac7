import { lineScale } from "../linkLooks";
import type { ReadColour } from "../large/readColour";
import type { PictureState } from "../pictureState";
import { packLinks } from "./packLinks";
import { buildProgram, openMarks } from "./program";

/** Straight pieces of a curve. */
const PIECES = 20;

const VERTEX = `#version 300 es
in vec4 start; in vec4 end; in vec4 colour; in vec3 line;
uniform vec3 view; uniform vec2 page; uniform float scale; uniform float pixel; uniform float alpha;
out vec4 tint; out vec2 spot; flat out vec3 look;
vec2 a, b, c, d;
vec2 at(float t) { float s = 1. - t; return s*s*s*a + 3.*s*s*t*b + 3.*s*t*t*c + t*t*t*d; }
void main() {
  a = start.xy * view.x + view.yz; b = start.zw * view.x + view.yz;
  c = end.xy * view.x + view.yz; d = end.zw * view.x + view.yz;
  int piece = gl_VertexID / 2;
  float t = float(piece) / ${PIECES}.;
  float s = 1. - t;
  vec2 way = s*s*(b - a) + 2.*s*t*(c - b) + t*t*(d - c);
  if (dot(way, way) < 1e-9) way = d - a;
  if (dot(way, way) < 1e-9) way = vec2(1., 0.);
  vec2 across = normalize(vec2(-way.y, way.x));
  float width = line.x * scale;
  float reach = width / 2. + pixel;
  float side = gl_VertexID % 2 == 0 ? -1. : 1.;
  float gone = 0.;
  if (line.z > 0.) {
    vec2 from = a;
    for (int i = 1; i <= piece; i++) { vec2 to = at(float(i) / ${PIECES}.); gone += distance(from, to); from = to; }
  }
  vec2 place = (at(t) + across * side * reach) / page * 2. - 1.;
  gl_Position = vec4(place.x, -place.y, 0., 1.);
  spot = vec2(side * reach, gone);
  tint = vec4(colour.rgb, colour.a * alpha);
  look = vec3(width, line.yz);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec4 tint; in vec2 spot; flat in vec3 look;
uniform float pixel;
out vec4 shown;
void main() {
  float half_ = look.x / 2.;
  float share = clamp((min(spot.x + pixel / 2., half_) - max(spot.x - pixel / 2., -half_)) / pixel, 0., 1.);
  if (look.z > 0.) {
    float period = look.y + look.z;
    float passed = mod(spot.y, period);
    if (look.y == 0.) {
      float off = min(passed, period - passed);
      share = clamp((half_ - length(vec2(off, spot.x))) / pixel + .5, 0., 1.);
    } else share *= clamp(min(passed, look.y - passed) / pixel + .5, 0., 1.);
  }
  float alpha = tint.a * share;
  shown = vec4(tint.rgb * alpha, alpha);
}`;

/** The lines on the graphics card: uploaded when they change; moving only sets numbers. */
export function openLinkLayer(gl: WebGL2RenderingContext, readColour: ReadColour) {
  const { program, uniform } = buildProgram(gl, VERTEX, FRAGMENT, [
    "start",
    "end",
    "colour",
    "line",
  ]);
  const marks = openMarks(gl, 4);
  let packed: readonly unknown[] = [];
  return {
    paint: (state: PictureState) => {
      const { scene, drawn, lighting, palette, view, size, glide } = state;
      const wanted = [scene, drawn.links, drawn.curves, lighting, palette];
      if (wanted.some((part, i) => part !== packed[i])) {
        packed = wanted;
        const { count, starts, ends, colours, lines } = packLinks(state, readColour);
        marks.fill(count, [
          { data: starts, size: 4 },
          { data: ends, size: 4 },
          { data: colours, size: 4 },
          { data: lines, size: 3 },
        ]);
      }
      if (glide.links === 0) return;
      gl.useProgram(program);
      gl.uniform3f(uniform("view"), view.scale, view.x, view.y);
      gl.uniform2f(uniform("page"), size.width, size.height);
      gl.uniform1f(uniform("scale"), lineScale(view.markScale));
      gl.uniform1f(uniform("pixel"), 1 / size.ratio);
      gl.uniform1f(uniform("alpha"), glide.links);
      marks.draw(2 * (PIECES + 1));
    },
  };
}
