import encodeQR from "qr";

/** A QR code of a text as one drawing, dark on light whatever the colours of the page: many scanners read nothing else. `label` says what it leads to. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  return (
    <svg
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={pathOf(rows)} fill="#000000" />
    </svg>
  );
}

// Four modules of nothing around it, as the standard asks.
const QUIET = 4;

/** Each run of dark modules in a row is one bar. */
function pathOf(rows: boolean[][]): string {
  return rows
    .map((row, y) => [...barsOf(row)].map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`).join(""))
    .join("");
}

function* barsOf(row: boolean[]): Generator<[x: number, width: number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const light = row.indexOf(false, x);
    const end = light < 0 ? row.length : light;
    yield [x, end - x];
    x = end;
  }
}
