import encodeQR from "qr";

/** A QR code as one path: dark on light, in a square of `side` units with the four units of nothing around it that the standard asks. */
export function qrDrawing(words: string): { side: number; path: string } {
  const rows = encodeQR(words, "raw", { ecc: "medium", border: 4 });
  return { side: rows.length, path: rows.flatMap((row, y) => barsOf(row, y)).join("") };
}

/** Each run of dark units in a row is one bar. */
function barsOf(row: boolean[], y: number): string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const width = row.indexOf(false, x) - x;
    return [`M${x} ${y}h${width}v1h-${width}z`];
  });
}
