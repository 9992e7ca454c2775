import type { Prisma } from "@db/client";
import { dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { DRAFT_PLAN } from "./draft-plan.server";

export interface OpenPlan {
  year: number;
  /** Nothing of it counts yet. */
  draft: boolean;
}

/** The plans that a promise can be added to, earliest first: those of this year and later, and every draft. */
export async function openPlans(client: Prisma.TransactionClient = db): Promise<OpenPlan[]> {
  const present = yearOf(dayOf(clock.now()));
  const where = { OR: [{ year: { gte: present } }, DRAFT_PLAN] };
  const plans = await client.planYear.findMany({ where, orderBy: { year: "asc" } });
  return plans.map(({ year, byPerson, publishedAt }) => ({ year, draft: byPerson && publishedAt === null }));
}
