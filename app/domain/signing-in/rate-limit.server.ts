import { Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { countedHash } from "./hashes.server";
import type { Limit } from "./limits";

/** Whether one more is within the limit, and when the count begins anew. */
interface Counted {
  within: boolean;
  againAt: Date;
}

/**
 * Counts one more and says whether it is within the limit. One statement outside of any transaction, so that parallel
 * tries are each counted before what they try, and also when that fails.
 */
export async function countToward(limit: Limit, subject: string): Promise<Counted> {
  const now = clock.now();
  const [from, until] = [-1, 1].map((sign) => new Date(now.getTime() + sign * limit.minutes * 60_000));
  // A count that begins far ahead of the clock is of a time before the clock was set back.
  const isOld = Prisma.sql`(rate_limit.window_start <= ${from} OR rate_limit.window_start > ${until})`;
  const [counted] = await db.$queryRaw<{ count: number; windowStart: Date }[]>`
    INSERT INTO rate_limit (key, window_start, count) VALUES (${keyOf(limit, subject)}, ${now}, 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN ${isOld} THEN 1 ELSE LEAST(rate_limit.count, ${limit.most}) + 1 END,
      window_start = CASE WHEN ${isOld} THEN ${now} ELSE rate_limit.window_start END
    RETURNING count, window_start AS "windowStart"`;
  if (!counted) throw new Error("A rate limit was counted but not returned");
  const againAt = new Date(counted.windowStart.getTime() + limit.minutes * 60_000);
  return { within: counted.count <= limit.most, againAt };
}

/** Takes back what was counted before it turned out to be in order. */
export async function uncount(limit: Limit, subject: string, times: number): Promise<void> {
  await db.$executeRaw`
    UPDATE rate_limit SET count = GREATEST(count - ${times}, 0) WHERE key = ${keyOf(limit, subject)}`;
}

function keyOf({ name }: Limit, subject: string): string {
  return `${name}:${countedHash(subject)}`;
}
