import { Path, Svg } from "@react-pdf/renderer";
import { qrDrawing } from "~/platform/qr-drawing";

/** Words as a QR code that is drawn and not pictured, so that it stays sharp at any size; `side` in points, its white border included. */
export function QrCode({ words, side, colour }: { words: string; side: number; colour: string }) {
  const drawing = qrDrawing(words);
  return (
    <Svg viewBox={`0 0 ${drawing.side} ${drawing.side}`} style={{ width: side, height: side }}>
      <Path d={drawing.path} fill={colour} />
    </Svg>
  );
}
