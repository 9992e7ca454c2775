import { qrDrawing } from "~/platform/qr-drawing";

/** A QR code of a text, dark on light whatever the colours of the page: many scanners read nothing else. `label` says what it leads to. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { side, path } = qrDrawing(text);
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
