import type { Visitor } from "~/domain/access/actor";
import { editionForPlan } from "~/domain/catalogue/edition-for-plan.server";
import { type EditionPlan, planOf } from "~/domain/catalogue/edition-plan";
import { changeEdition } from "~/domain/editions/change-edition.server";
import { db } from "~/platform/db.server";
import { versionOf } from "~/platform/parts-version.server";

type Wish = (plan: EditionPlan) => Partial<EditionPlan>;

/** The plan of an edition as its form shows it now, with its version. */
export async function loadedPlan(editionId: string) {
  const plan = planOf(await editionForPlan(db, editionId));
  return { plan, version: versionOf(plan) };
}

/** Changes an edition as a lead does: asked, seen, agreed to. Returns how it ended. */
export async function changes(lead: Visitor, editionId: string, wish: Wish, reason = "") {
  const { plan, version } = await loadedPlan(editionId);
  const asked = { editionId, plan: { ...plan, ...wish(plan) }, version, reason };
  const first = await changeEdition(lead, { ...asked, agreed: "" });
  return first.outcome === "agree" ? changeEdition(lead, { ...asked, agreed: first.agreed }) : first;
}

/** Moves every meeting to another Amsterdam day. */
export const movedTo =
  (day: string): Wish =>
  ({ meetings }) => ({ meetings: meetings.map((meeting) => ({ ...meeting, day })) });

/** Drops the last meeting. */
export const withoutLast: Wish = ({ meetings }) => ({ meetings: meetings.slice(0, -1) });
