import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

const KEPT_MS = 7 * 86_400_000;

/** Removes what was kept of checking in, of codes that did not work and of taps on the kiosk, a week after it; the marks stay. */
export async function forgetCheckIns(): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  await db.checkIn.deleteMany({ where: { confirmedAt: { lt: before } } });
  await db.checkInMiss.deleteMany({ where: { lastAt: { lt: before } } });
  await db.kioskTap.deleteMany({ where: { receivedAt: { lt: before } } });
}
