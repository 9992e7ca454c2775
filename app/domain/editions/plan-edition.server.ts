import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { writeAuditLines } from "~/domain/audit/write-audit.server";
import { publishDrafts } from "~/domain/catalogue/draft-writes.server";
import { editionOverlaps, type PlanOverlap } from "~/domain/catalogue/edition-overlaps.server";
import type { EditionPlan } from "~/domain/catalogue/edition-plan";
import { offeringToPlan } from "~/domain/catalogue/offering-to-plan.server";
import { heldOfferingState } from "~/domain/catalogue/set-offering-state.server";
import { createEditions } from "~/domain/catalogue/write-plan.server";
import { keepQuestions } from "~/domain/registration/keep-questions.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { wordFor } from "./agreement.server";
import { choicesGone, type WrongFields, withTrainerNames } from "./plan-choices";
import { planChoices } from "./plan-choices.server";
import { isForNobody, lackingFields, lackingOf } from "./publishing";

export type PlanEditionOutcome =
  | { outcome: "planned"; editionId: string; published: boolean; forNobody: boolean }
  | { outcome: "overlapping"; overlaps: PlanOverlap[]; agreed: string }
  | { outcome: "refused"; fields: WrongFields };

interface Planning {
  slug: string;
  /** Of the page that asked: the same twice makes one edition. */
  id: string;
  plan: EditionPlan;
  publish: boolean;
  /** The word for the overlaps that were seen; "" when none were shown. */
  confirmed: string;
}

/** Plans an edition of an offering within the actor's themes, as a draft or published at once. Overlaps are shown before anything is kept. Throws NotFound. */
export async function planEdition(
  actor: Visitor,
  { slug, id, publish, ...asked }: Planning,
): Promise<PlanEditionOutcome> {
  return inTransaction(async (tx) => {
    const offering = await offeringToPlan(tx, workScope(actor), slug);
    insist(may.planEditions(actor, offering));
    if (!isId(id)) throw new NotFound("edition");
    const before = await tx.edition.findUnique({ where: { id }, select: { offeringId: true, state: true } });
    if (before) return plannedBefore(before, offering.id, id);
    const choices = await planChoices(tx);
    const state = await heldOfferingState(tx, offering.id);
    const lacking = publish ? lackingOf(asked.plan, state, clock.now()) : [];
    const fields = { ...choicesGone(asked.plan, choices), ...lackingFields(lacking) };
    if (state === "ARCHIVED") Object.assign(fields, lackingFields(["offering-archived"]));
    if (Object.keys(fields).length > 0) return { outcome: "refused", fields };
    const plan = withTrainerNames(asked.plan, choices);
    const overlaps = await editionOverlaps(tx, actor, [plan], [id]);
    const agreed = wordFor(overlaps);
    if (overlaps.length > 0 && agreed !== asked.confirmed) return { outcome: "overlapping", overlaps, agreed };
    await keepNewEdition(tx, actor, { id, offeringId: offering.id, plan, publish });
    return { outcome: "planned", editionId: id, published: publish, forNobody: publish && isForNobody(plan) };
  });
}

/** What this page made before. Throws NotFound when its id is that of something else. */
function plannedBefore(
  before: { offeringId: string; state: string },
  offeringId: string,
  id: string,
): PlanEditionOutcome {
  if (before.offeringId !== offeringId) throw new NotFound("edition");
  return { outcome: "planned", editionId: id, published: before.state === "PUBLISHED", forNobody: false };
}

interface Kept {
  id: string;
  offeringId: string;
  plan: EditionPlan;
  publish: boolean;
}

async function keepNewEdition(tx: Tx, actor: Visitor, { id, offeringId, plan, publish }: Kept): Promise<void> {
  // Two posts at the same moment: the other one made it.
  if ((await createEditions(tx, [{ id, offeringId, seriesId: null, plan }])) === 0) return;
  await keepQuestions(
    tx,
    id,
    plan.questions.map(({ id: _copied, ...question }) => question),
  );
  if (publish) await publishDrafts(tx, [id]);
  const line = { subjectKind: "edition", subjectId: id, codes: { offering: offeringId } };
  const actions = ["edition.planned", ...(publish ? ["edition.published"] : [])];
  await writeAuditLines(
    tx,
    recordedAs(actor),
    actions.map((action) => ({ action, ...line })),
  );
}
