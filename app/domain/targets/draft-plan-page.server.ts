import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { byTheme } from "./by-theme";
import { DRAFT_PLAN, planSeen } from "./draft-plan.server";
import { waitingLine } from "./proposal-pages.server";
import { isDefined } from "./publishable";
import { unfitWaiting } from "./unfit-drafts.server";
import { waitingPromises } from "./waiting-promise.server";

/** The draft of a plan: its promises (a lead's own), and what this actor can do with it. Throws NotFound for a plan that is no draft. */
export async function draftPlanPage(actor: Actor, asked: string) {
  const year = /^\d{4}$/.test(asked) ? Number(asked) : 0;
  const plan = await db.planYear.findFirst({ where: { year, ...DRAFT_PLAN } });
  if (!plan) throw new NotFound("plan");
  const promises = await waitingPromises(actor, { year });
  const unfit = await unfitWaiting(db, year, promises);
  const sections = byTheme(promises, ({ themes }) => themes);
  return {
    year,
    sections: sections.map(({ title, things }) => ({
      title,
      lines: things.map((promise) => ({ ...waitingLine(promise), unfit: unfit.has(promise.id) })),
    })),
    total: promises.length,
    undefinedCount: promises.filter((promise) => !isDefined(promise)).length,
    unfitCount: unfit.size,
    seen: planSeen(promises),
    can: { keep: may.keepPlans(actor) },
  };
}
