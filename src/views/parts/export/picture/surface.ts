import { imageOfLinks } from "../../../../figures/network/large/imageOfLinks";
import type { paintedOn } from "../../../../figures/network/paintedOn";
import { paintGround } from "../../../../figures/network/paintGround";
import { paintPicture } from "../../../../figures/network/paintPicture";
import type { PageSize } from "../../../../figures/network/view";
import type { Pencil } from "../../../../export/picture/pencil";
import type { SvgContext } from "../../../../export/picture/svgContext";
import { drawsLinesAsImage } from "./linesAsImage";

export type Painted = NonNullable<ReturnType<(typeof paintedOn)["get"]>>;

/** What a picture is drawn on, to be kept as a file. */
export interface Surface {
  readonly pencil: Pencil;
  /** The picture of a canvas, anew, with its corner where the pencil stands. */
  readonly drawNetwork: (painted: Painted) => void;
  /** What is drawn leads there, in a form that has links. */
  readonly link: (address: string, draw: () => void) => void;
}

export function svgSurface(context: SvgContext): Surface {
  return {
    pencil: context.pencil,
    link: (address, draw) => context.link(address, draw),
    drawNetwork: (painted) =>
      context.onSheet((sheet) => {
        const { face, size } = painted.state;
        sheet.beginPath();
        sheet.rect(0, 0, size.width, size.height);
        sheet.clip();
        if (face === "map") drawGround(sheet, painted, 1);
        drawMarks(sheet, painted, 1, (image, { width, height }) =>
          context.drawImage(image, 0, 0, width, height),
        );
      }),
  };
}

/** `context` is scaled already by `ratio` device pixels for one of the page. */
export function canvasSurface(context: CanvasRenderingContext2D, ratio: number): Surface {
  return {
    pencil: context,
    link: (_, draw) => draw(),
    drawNetwork: (painted) => {
      const { face, size } = painted.state;
      const drawMarksHere: typeof drawGround = (own, ...rest) => {
        const drawImage: DrawImage = (image, { width, height }) =>
          asCanvas(own).drawImage(image, 0, 0, width, height);
        drawMarks(own, ...rest, drawImage);
      };
      const sheets = [...(face === "map" ? [drawGround] : []), drawMarksHere];
      for (const draw of sheets) {
        const sheet = document.createElement("canvas");
        sheet.width = Math.round(size.width * ratio);
        sheet.height = Math.round(size.height * ratio);
        const own = sheet.getContext("2d");
        if (!own) return;
        draw(own, painted, ratio);
        context.drawImage(sheet, 0, 0, size.width, size.height);
      }
    },
  };
}

function drawGround(pencil: Pencil, { state }: Painted, ratio: number): void {
  const { placement } = state.scene;
  const size = { ...state.size, ratio };
  paintGround(
    asCanvas(pencil),
    placement.map,
    placement.regionIds,
    state.palette,
    size,
    state.view,
  );
}

type DrawImage = (image: HTMLCanvasElement, size: PageSize) => void;

/** As at rest: nothing is pointed at. Very many lines are drawn as one image. */
function drawMarks(
  pencil: Pencil,
  { state, paintOver }: Painted,
  ratio: number,
  drawImage: DrawImage,
): void {
  const resting = { ...state, hovered: null, cursor: null, size: { ...state.size, ratio } };
  if (drawsLinesAsImage(state)) {
    paintPicture(asCanvas(pencil), resting, () => {
      const image = imageOfLinks(resting);
      if (image) drawImage(image, resting.size);
    });
  } else paintPicture(asCanvas(pencil), resting);
  paintOver?.(asCanvas(pencil), resting);
}

/** The painters ask for a canvas; what they use of it is what a pencil has. */
function asCanvas(pencil: Pencil): CanvasRenderingContext2D {
  return pencil as CanvasRenderingContext2D;
}
