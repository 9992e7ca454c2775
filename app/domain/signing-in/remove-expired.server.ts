import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { sessions } from "./sessions.server";

const HOUR_MS = 3_600_000;

/** Removes sessions that are over, codes an hour past their time (with what newcomers filled in) and counts of yesterday. */
export async function removeExpiredSignIns(): Promise<void> {
  const now = clock.now().getTime();
  await sessions.removeExpired();
  await db.signInCode.deleteMany({ where: { expiresAt: { lt: new Date(now - HOUR_MS) } } });
  await db.rateLimit.deleteMany({ where: { windowStart: { lt: new Date(now - 24 * HOUR_MS) } } });
}
