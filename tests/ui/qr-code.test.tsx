import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { QrCode } from "~/ui/kit/qr-code";

const PIXELS = 4;
const reader = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");

prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(reader)).buffer } });

test("a scanner reads from the drawing what was put into it", async () => {
  const text = "https://academie.nhveilig.example/inchecken/K7M4XR";
  const [found] = await readBarcodes(pictureOf(renderToStaticMarkup(<QrCode text={text} label="Code" />)));
  expect(found).toMatchObject({ text, format: "QRCode" });
});

/** Draws the bars of the drawing ("M4 5h7v1h-7z") as the pixels of a screen. */
function pictureOf(markup: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]) * PIXELS;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, width] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(width)) * PIXELS; column += 1) {
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
  }
  return { data, width: size, height: size, colorSpace: "srgb" } as ImageData;
}
