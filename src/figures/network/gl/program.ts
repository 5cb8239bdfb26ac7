/** A program of the graphics card with the places of its uniforms. */
export interface Program {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/** Attributes get the places in which they are named. Throws with the card's own words when a source is wrong. */
export function buildProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
  attributes: readonly string[],
): Program {
  const program = gl.createProgram();
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, vertexSource),
    compile(gl, gl.FRAGMENT_SHADER, fragmentSource),
  ];
  for (const shader of shaders) gl.attachShader(program, shader);
  attributes.forEach((name, place) => gl.bindAttribLocation(program, place, name));
  gl.linkProgram(program);
  for (const shader of shaders) gl.deleteShader(shader);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`No program: ${gl.getProgramInfoLog(program)}`);
  }
  const places = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform: (name) => {
      const known = places.get(name);
      if (known !== undefined) return known;
      const place = gl.getUniformLocation(program, name);
      places.set(name, place);
      return place;
    },
  };
}

function compile(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error("No room for a shader");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (gl.getShaderParameter(shader, gl.COMPILE_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`No shader: ${gl.getShaderInfoLog(shader)}`);
  }
  return shader;
}

/** An attribute that moves on by one entry for each mark. */
export interface Column {
  readonly data: Float32Array | Uint8Array;
  /** Numbers per mark, at most 4; bytes are read as 0–1. */
  readonly size: number;
}

/** Marks on the card: columns of numbers, uploaded when they change and drawn as often as wanted. */
export function openMarks(gl: WebGL2RenderingContext, columns: number) {
  const vertexArray = gl.createVertexArray();
  const buffers = Array.from({ length: columns }, () => gl.createBuffer());
  let count = 0;
  return {
    fill: (marks: number, filled: readonly Column[]) => {
      count = marks;
      gl.bindVertexArray(vertexArray);
      filled.forEach(({ data, size }, place) => {
        gl.bindBuffer(gl.ARRAY_BUFFER, buffers[place] ?? null);
        gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
        gl.enableVertexAttribArray(place);
        const isBytes = data instanceof Uint8Array;
        const type = isBytes ? gl.UNSIGNED_BYTE : gl.FLOAT;
        gl.vertexAttribPointer(place, size, type, isBytes, 0, 0);
        gl.vertexAttribDivisor(place, 1);
      });
    },
    /** A strip of triangles of so many corners for each mark. */
    draw: (corners: number) => {
      if (count === 0) return;
      gl.bindVertexArray(vertexArray);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, corners, count);
    },
  };
}
