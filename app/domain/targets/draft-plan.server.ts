import { Stale } from "~/domain/access/refusals";
import type { Tx } from "~/platform/db.server";
import type { WaitingPromise } from "./waiting-promise.server";

/** The plan years that are drafts: rolled over by a person and not published. */
export const DRAFT_PLAN = { byPerson: true, publishedAt: null };

/** Changes with every word of a draft plan: who publishes says with it what they saw. */
export function planSeen(promises: readonly Pick<WaitingPromise, "seen">[]): string {
  const newest = promises
    .map(({ seen }) => seen)
    .sort()
    .at(-1);
  return `${promises.length} ${newest ?? ""}`;
}

/** Holds a draft plan and its promises until the transaction ends. Throws Stale when it is no draft any more. */
export async function lockDraftPlan(tx: Tx, asked: string): Promise<number> {
  const year = /^\d{4}$/.test(asked) ? Number(asked) : 0;
  await tx.$executeRaw`SELECT 1 FROM "plan_year" WHERE "year" = ${year} FOR UPDATE`;
  const plan = await tx.planYear.findFirst({ where: { year, ...DRAFT_PLAN } });
  if (!plan) throw new Stale("plan");
  await tx.$executeRaw`SELECT 1 FROM "target" WHERE "plan_year" = ${year} ORDER BY "id" FOR UPDATE`;
  return year;
}
