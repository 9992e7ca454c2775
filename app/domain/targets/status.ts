export type Status = "REACHED" | "MISSED" | "ON_TRACK" | "BEHIND" | "AT_RISK";

interface Standing {
  actual: number;
  value: number;
  pace: number;
  /** What the forecast expects at the end of the period. */
  mid: number;
  /** The period lies behind us. */
  over: boolean;
  /** A finished quarter fell short: no later one makes up for it. */
  partMissed?: boolean;
}

/** How a promise with a number stands: over first, then reached, then against pace and forecast. */
export function statusOf({ actual, value, pace, mid, over, partMissed = false }: Standing): Status {
  if (actual >= value) return "REACHED";
  if (over) return "MISSED";
  if (partMissed) return "AT_RISK";
  if (actual >= pace) return "ON_TRACK";
  return mid >= value ? "BEHIND" : "AT_RISK";
}

/** The order in which a reader must hear of them: the worst first. */
export const statusesByUrgency: readonly Status[] = ["MISSED", "AT_RISK", "BEHIND", "ON_TRACK", "REACHED"];

export function needsAttention(status: Status | null): boolean {
  return status === "MISSED" || status === "AT_RISK" || status === "BEHIND";
}
