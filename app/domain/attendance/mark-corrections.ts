import { seenWords } from "./attendance-words";
import type { MarkValue } from "./marks";

/** A mark or a headcount that was changed after the day of its meeting. */
export interface Correction {
  id: string;
  /** ISO. */
  at: string;
  /** Whose mark, or that it is the headcount; null for someone who left the academy. */
  of: string | null;
  /** Who changed it; null when they left the academy. */
  by: string | null;
  from: string;
  to: string;
  /** Null when it was erased. */
  why: string | null;
}

interface Changed {
  registrationId: string | null;
  fromValue: MarkValue | null;
  toValue: MarkValue | null;
  fromNumber: number | null;
  toNumber: number | null;
}

/** What a row of the history was changed from and to, in words. */
export function changeWords({ registrationId, fromValue, toValue, fromNumber, toNumber }: Changed) {
  const words = (value: MarkValue | null, number: number | null) => {
    if (registrationId === null) return number === null ? "niet geteld" : String(number);
    return value ? seenWords({ value, minutes: number }) : "niets";
  };
  return { from: words(fromValue, fromNumber), to: words(toValue, toNumber) };
}
