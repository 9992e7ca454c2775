import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The first page of a PDF file as it looks: its pixels, and as a PNG file. `scale` 2 is 144 dots an inch. */
export async function pictureOf(bytes: Uint8Array, scale = 2) {
  const reading = getDocument({ data: bytes.slice(), standardFontDataUrl: "node_modules/pdfjs-dist/standard_fonts/" });
  const page = await (await reading.promise).getPage(1);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const png = canvas.toBuffer("image/png");
  await reading.destroy();
  return { pixels, png };
}
