import { readFileSync } from "node:fs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

let ready = false;

/** What the QR codes in a picture hold. */
export async function qrCodesIn(picture: Uint8Array | ImageData): Promise<string[]> {
  if (!ready) {
    const wasmBinary = readFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm");
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasmBinary).buffer } });
    ready = true;
  }
  return (await readBarcodes(picture, { formats: ["QRCode"] })).map(({ text }) => text);
}
