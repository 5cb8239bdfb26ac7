import { SvgContext } from "../../../../export/picture/svgContext";
import { writeSvg } from "../../../../export/picture/writeSvg";
import { composePicture, type PictureWords } from "./composePicture";
import { canvasSurface, svgSurface } from "./surface";

export type PictureForm = "svg" | "png";

/** Device pixels of a PNG for one of the page. */
const RATIO = 2;

/** A figure of the page as a file, with all that a picture must say of itself inside it. */
export async function makePicture(
  form: PictureForm,
  figure: Element,
  words: PictureWords,
): Promise<Blob> {
  await document.fonts.ready;
  const measure = document.createElement("canvas").getContext("2d");
  if (!measure) throw new Error("This browser has no canvas to draw on.");
  const { size, draw } = composePicture(measure, figure, words);
  if (form === "svg") {
    const context = new SvgContext(measure);
    draw(svgSurface(context));
    const description = [words.sentence, ...words.foot, words.link].join(" ");
    const text = writeSvg({ ...size, title: words.title, description, content: context.content });
    return new Blob([text], { type: "image/svg+xml" });
  }
  const canvas = document.createElement("canvas");
  canvas.width = size.width * RATIO;
  canvas.height = size.height * RATIO;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no canvas to draw on.");
  context.scale(RATIO, RATIO);
  draw(canvasSurface(context, RATIO));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The picture is too large to be drawn."));
    }, "image/png");
  });
}
