import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { settleEdition } from "~/domain/attendance/settle-edition.server";
import { type RecordedActor, writeAudit } from "~/domain/audit/write-audit.server";
import { editionForPlan } from "~/domain/catalogue/edition-for-plan.server";
import { editionOverlaps, type PlanOverlap } from "~/domain/catalogue/edition-overlaps.server";
import { type EditionPlan, planOf } from "~/domain/catalogue/edition-plan";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { heldOfferingState } from "~/domain/catalogue/set-offering-state.server";
import { writeEditionPlan } from "~/domain/catalogue/write-plan.server";
import { changeRegistrations } from "~/domain/registration/change-registrations.server";
import { keepQuestions } from "~/domain/registration/keep-questions.server";
import { livingRegistrations } from "~/domain/registration/living-registrations.server";
import { promoteWaiting } from "~/domain/registration/promote-waiting.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { changedSince, versionOf } from "~/platform/parts-version.server";
import { answerOf, Undone } from "~/platform/undone.server";
import { wordFor } from "./agreement.server";
import { announceChange } from "./announce-change.server";
import type { ChangeOutcome } from "./change-outcome";
import { asksAgreement } from "./edition-effect";
import { effectOf, meetingsChanged, meetingsWithPeople } from "./edition-effect.server";
import { samePlan } from "./edition-version.server";
import { choicesGone, withTrainerNames } from "./plan-choices";
import { planChoices } from "./plan-choices.server";
import { refusedMeetings, refusedWhilePublished, sameRoom, withKnownMeetings } from "./planned-change";
import { tellEditionChange } from "./tell-edition-change.server";

interface Changing {
  editionId: string;
  plan: EditionPlan;
  /** Of the plan the form was loaded with. */
  version: string;
  /** What people read about the change; empty when nothing. */
  reason: string;
  /** The word for the effect that was seen; empty when none was. */
  agreed: string;
}

/**
 * Changes or moves an edition and tells everyone it concerns, in one transaction. When anyone would notice, its effect must
 * be agreed to first: it is worked out by making the change and undoing it, so that what is shown is what will happen.
 */
export async function changeEdition(actor: Visitor, changing: Changing): Promise<ChangeOutcome> {
  return answerOf(inTransaction((tx) => change(tx, actor, changing)));
}

async function change(tx: Tx, actor: Visitor, { editionId, plan, ...said }: Changing): Promise<ChangeOutcome> {
  insist(may.planEditions(actor, await editionStaff(tx, workScope(actor), editionId)));
  const edition = await lockEdition(tx, editionId);
  if (edition.state === "CANCELLED") return { outcome: "edition-cancelled" };
  const stored = planOf(await editionForPlan(tx, editionId));
  const choices = await planChoices(tx, stored);
  const planned = withTrainerNames(withKnownMeetings(plan, stored), choices);
  if (samePlan(stored, planned)) return { outcome: "unchanged" };
  const parts = changedSince(stored, said.version);
  if (parts.length > 0) return { outcome: "stale", parts, version: versionOf(stored) };
  const seen = await meetingsWithPeople(tx, edition);
  const offering = await heldOfferingState(tx, edition.offeringId);
  const fields = {
    ...choicesGone(planned, choices),
    ...refusedMeetings(edition, planned, seen, clock.now()),
    ...refusedWhilePublished({ state: edition.state, offering }, stored, planned, clock.now()),
  };
  if (Object.keys(fields).length > 0) return { outcome: "refused", fields };
  const clashes = sameRoom(stored, planned) ? [] : await editionOverlaps(tx, actor, [planned], [editionId]);
  return make(tx, actor, edition, { plan: planned, seen, clashes, ...said });
}

interface Made extends Omit<Changing, "editionId" | "version"> {
  seen: ReadonlySet<string>;
  clashes: PlanOverlap[];
}

async function make(tx: Tx, actor: Visitor, edition: LockedEdition, { plan, reason, agreed, ...rest }: Made) {
  const who = recordedAs(actor);
  const before = { edition, living: await livingRegistrations(tx, [edition.id]) };
  await writeEditionPlan(tx, edition.id, plan);
  await keepQuestions(tx, edition.id, plan.questions);
  const { now, changes, tells, heard, deadlines } = await announceChange(tx, before);
  if (edition.state === "PUBLISHED") await moveQueue(tx, who, edition, now);
  const after = { edition: now, living: await livingRegistrations(tx, [edition.id]) };
  const effect = await effectOf(tx, { before, after, changes, tells, deadlines, ...rest });
  const word = wordFor(effect);
  if (asksAgreement(effect) && agreed !== word) throw new Undone({ outcome: "agree", effect, agreed: word });
  if (tells) await tellEditionChange(tx, { before, after, heard, deadlines, reason });
  if (rest.seen.size > 0) await settleEdition(tx, now, "edition-changed");
  const capacity = edition.capacity !== now.capacity && { capacityFrom: edition.capacity, capacityTo: now.capacity };
  const codes = { told: effect.invited + effect.told, meetings: meetingsChanged(changes), ...capacity };
  await writeAudit(tx, who, { action: "edition.changed", subjectKind: "edition", subjectId: edition.id, codes });
  return { outcome: "changed" as const, effect };
}

/** Requests that no longer need a yes join the queue, which then gets what places there are. */
async function moveQueue(tx: Tx, who: RecordedActor, before: LockedEdition, now: LockedEdition) {
  const begun = now.startsAt !== null && now.startsAt <= clock.now();
  if (before.approval !== "NONE" && now.approval === "NONE" && !begun) {
    const living = await livingRegistrations(tx, [now.id]);
    const asked = living.filter(({ state }) => state === "REQUESTED");
    const changes = asked.map((registration) => ({ registration, to: "WAITING", reason: "approved" }) as const);
    await changeRegistrations(tx, now, who, changes);
  }
  await promoteWaiting(tx, now);
}
