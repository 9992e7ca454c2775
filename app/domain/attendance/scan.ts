/** A code that someone scanned while it was good: of which meeting, and which one it was. */
export interface Scan {
  editionId: string;
  meetingId: string;
  step: number;
  scannedAt: Date;
}

/** What a code that was scanned or typed led to. */
export type ScanOutcome =
  | { outcome: "scanned"; scan: Scan }
  | { outcome: "not-yet"; from: Date }
  | { outcome: "too-often"; againAt: Date }
  /** `old-code`: it was good a short while ago. */
  | { outcome: "old-code" | "wrong-code" | "cancelled" | "over" };
