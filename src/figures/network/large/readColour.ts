/** Red, green and blue, 0–255, of a colour as the style sheet writes it. */
export type ReadColour = (colour: string) => readonly [number, number, number];

/** Reads colours by painting them: whatever form they are written in. */
export function colourReader(): ReadColour {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map<string, readonly [number, number, number]>();
  return (colour) => {
    const read = known.get(colour) ?? readOn(context, colour);
    known.set(colour, read);
    return read;
  };
}

function readOn(context: CanvasRenderingContext2D | null, colour: string) {
  if (!context) return [0, 0, 0] as const;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue] as const;
}
