import { dayOf, isPastDay, startOfDay } from "~/platform/amsterdam";

const DAY_MS = 86_400_000;
// Later than this an offering that gets certificates surprises nobody with one of long ago.
const CLOCK_DAYS = 7;

/** Between which moments an edition must have ended for everyone who took part to get a certificate by the clock. */
export function certifyWindow(now: Date): { after: Date; before: Date } {
  return { after: new Date(now.getTime() - CLOCK_DAYS * DAY_MS), before: startOfDay(dayOf(now)) };
}

/**
 * Who of those who took part can get a certificate of an edition that ended then: nobody until its Amsterdam day is over, so
 * that a slip of the finger at the door is mended first; everyone in the week after; later who is newly said to have taken part.
 */
export function whoToCertify(endsAt: Date | null, now: Date): "nobody" | "everyone" | "newcomers" {
  if (endsAt === null || !isPastDay(endsAt, now)) return "nobody";
  return endsAt > certifyWindow(now).after ? "everyone" : "newcomers";
}
