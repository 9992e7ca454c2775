import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { catalogueScope } from "~/domain/access/scope";
import {
  type EditionAddress,
  insistInSight,
  isInvitedTo,
  type LockedEdition,
  lockEdition,
} from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { inTurn } from "~/platform/turns.server";
import { givenAnswers, unanswered } from "./answers";
import { askManager } from "./ask-manager.server";
import { visitorAsComer } from "./comers.server";
import { closedBecause } from "./eligibility";
import { managerProblemOf } from "./manager-asker.server";
import { certainSituation } from "./own-registration.server";
import { placePerson } from "./place-person.server";
import type { LeftOver } from "./promote-waiting.server";
import { questionsOf } from "./questions-queries.server";
import type { RegisterOutcome } from "./registration-outcome";
import { placeInQueue } from "./registration-queries.server";
import { isLiving } from "./registration-state";

interface Input extends EditionAddress {
  /** To the edition's own questions, by their ids. */
  answers?: Record<string, string>;
  /** Whom to ask where the edition wants a manager's approval. */
  managerEmail?: string;
}

/** Registers a person for an edition: a place, the waiting list, or a request. Again gives the same answer and changes nothing. */
export async function registerForEdition(actor: Visitor, input: Input): Promise<RegisterOutcome> {
  insist(may.register(actor));
  return inTurn(`edition ${input.editionId}`, () => inTransaction((tx) => register(tx, actor, input)));
}

async function register(tx: Tx, actor: Visitor, input: Input): Promise<RegisterOutcome> {
  const edition = await lockEdition(tx, input.editionId);
  const scope = catalogueScope(actor);
  const invited = edition.offering.slug === input.slug && (await isInvitedTo(tx, scope, edition));
  if (!invited) await insistInSight(tx, scope, edition, input.slug);
  const { left, latest, overlaps } = await certainSituation(tx, edition, actor.personId);
  if (latest && isLiving(latest.state)) return outcomeOf(tx, latest, overlaps);
  const closed = closedBecause(edition, clock.now());
  if (closed) return { outcome: closed };
  if (!invited) return { outcome: "not-invited" };
  return join(tx, actor, edition, left, input, { lastSequence: latest?.calendarSequence ?? -1, overlaps });
}

interface Earlier {
  /** SEQUENCE of their last registration for the edition, -1 without one. */
  lastSequence: number;
  overlaps: string[];
}

async function join(
  tx: Tx,
  actor: Visitor,
  edition: LockedEdition,
  left: LeftOver,
  input: Input,
  { lastSequence, overlaps }: Earlier,
): Promise<RegisterOutcome> {
  const questions = edition.questions > 0 ? await questionsOf(tx, edition.id) : [];
  const answers = givenAnswers(questions, input.answers ?? {});
  const fields = unanswered(questions, answers);
  if (fields.length > 0) return { outcome: "answers-missing", fields };
  const { managerEmail = "" } = input;
  const problem = edition.approval === "MANAGER" ? await managerProblemOf(tx, actor, managerEmail) : null;
  if (problem) return { outcome: "manager-address", problem };
  const comer = visitorAsComer(edition, actor, lastSequence);
  const newcomer = { personId: actor.personId, source: "self", reason: "registered", answers, comer } as const;
  const placed = await placePerson(tx, edition, left, { who: recordedAs(actor), ...newcomer });
  if (edition.approval === "MANAGER") await askManager(tx, edition, placed, managerEmail);
  if (placed.state === "WAITING") return { outcome: "waiting", position: left.inQueue };
  return outcomeOf(tx, placed, overlaps);
}

async function outcomeOf(
  tx: Tx,
  { id, state }: { id: string; state: string },
  overlaps: string[],
): Promise<RegisterOutcome> {
  if (state === "REQUESTED") return { outcome: "requested" };
  if (state === "OFFERED") return { outcome: "offered" };
  if (state === "WAITING") return { outcome: "waiting", position: await placeInQueue(tx, id) };
  return { outcome: "confirmed", overlaps };
}
