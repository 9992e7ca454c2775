import { Path, Svg } from "@react-pdf/renderer";
import { encodeQR } from "qr";

/** The quiet zone that readers need around the modules. */
const BORDER = 4;

/** Words as a QR code that is drawn and not pictured, so that it stays sharp at any size; `side` in points, its white border included. */
export function QrCode({ words, side, colour }: { words: string; side: number; colour: string }) {
  const rows = encodeQR(words, "raw", { ecc: "medium", border: BORDER });
  return (
    <Svg viewBox={`0 0 ${rows.length} ${rows.length}`} style={{ width: side, height: side }}>
      <Path d={modulesOf(rows)} fill={colour} />
    </Svg>
  );
}

/** One outline per run of dark modules in a row. */
function modulesOf(rows: boolean[][]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const width = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${width}v1h-${width}z`];
      }),
    )
    .join("");
}
