import { deflateSync } from "node:zlib";

/** As few bytes as make a file of each kind, by their name. */
export function pdfBytes(): Uint8Array<ArrayBuffer> {
  return text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n");
}

/** A picture of one white pixel, with whatever is put behind its end. */
export function pngBytes(behind = ""): Uint8Array<ArrayBuffer> {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const size = [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];
  const pixel = [...deflateSync(Uint8Array.from([0, 255, 255, 255]))];
  const parts = [...part("IHDR", size), ...part("IDAT", pixel), ...part("IEND", [])];
  return Uint8Array.from([...header, ...parts, ...text(behind)]);
}

export function text(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(words);
}

// The check sums are wrong: nobody here decodes the picture.
function part(name: string, data: number[]): number[] {
  return [0, 0, 0, data.length, ...text(name), ...data, 0, 0, 0, 0];
}
