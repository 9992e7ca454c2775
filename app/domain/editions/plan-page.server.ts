import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionForPlan } from "~/domain/catalogue/edition-for-plan.server";
import { planOf } from "~/domain/catalogue/edition-plan";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { offeringToPlan } from "~/domain/catalogue/offering-to-plan.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { planChoices } from "./plan-choices.server";
import { copyOf, freshPlan } from "./plan-drafts";
import { planValues } from "./plan-fields";

/** The form that plans editions of an offering, empty or filled in after an earlier edition of it. Throws NotFound outside the actor's themes. */
export async function planPage(actor: Visitor, { slug, copyOf: copied }: { slug: string; copyOf: string | null }) {
  const offering = await offeringToPlan(db, workScope(actor), slug);
  insist(may.planEditions(actor, offering));
  const earlier = copied ? await earlierPlan(actor, offering.id, copied) : null;
  const { themeIds: _themes, ...facts } = offering;
  return {
    offering: facts,
    choices: await planChoices(db),
    values: planValues(earlier ?? freshPlan(offering.title)),
    copied: earlier !== null,
    newId: newId(clock.now()),
    now: clock.now().toISOString(),
  };
}

async function earlierPlan(actor: Visitor, offeringId: string, editionId: string) {
  await editionStaff(db, workScope(actor), editionId);
  const edition = await editionForPlan(db, editionId);
  if (edition.offeringId !== offeringId) throw new NotFound("edition");
  return copyOf(planOf(edition));
}
