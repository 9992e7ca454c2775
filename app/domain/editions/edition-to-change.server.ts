import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { editionForPlan } from "~/domain/catalogue/edition-for-plan.server";
import { planOf } from "~/domain/catalogue/edition-plan";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { versionOf } from "~/platform/parts-version.server";
import { planChoices } from "./plan-choices.server";
import { planValues } from "./plan-fields";
import { planPartWords } from "./plan-part-words";

/** The form that changes an edition, filled in as it stands now, with the version that it then is. Throws NotFound outside the actor's work. */
export async function editionToChange(actor: Visitor, editionId: string) {
  insist(may.planEditions(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await editionForPlan(db, editionId);
  const plan = planOf(edition);
  const choices = await planChoices(db, plan);
  return {
    editionId,
    title: edition.title,
    offeringTitle: edition.offering.title,
    state: edition.state,
    version: versionOf(plan),
    choices,
    values: planValues(plan),
    meetings: edition.meetings.map(({ id, startsAt, endsAt }) => ({
      id,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    stands: planPartWords(plan, choices),
    now: clock.now().toISOString(),
  };
}
