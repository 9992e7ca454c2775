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
import { closedBecause } from "./eligibility";
import { managerProblemOf } from "./manager-asker.server";
import { overlapsOf } from "./overlaps.server";
import { latestState } from "./own-registration.server";
import { placePerson } from "./place-person.server";
import { type LeftOver, promoteWaiting } from "./promote-waiting.server";
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
  const left = await promoteWaiting(tx, edition, [actor.personId]);
  const earlier = await latestState(tx, edition.id, actor.personId);
  if (earlier && isLiving(earlier.state)) return outcomeOf(tx, edition, earlier);
  const closed = closedBecause(edition, clock.now());
  if (closed) return { outcome: closed };
  if (!invited) return { outcome: "not-invited" };
  return join(tx, actor, edition, left, input, earlier?.calendarSequence);
}

async function join(tx: Tx, actor: Visitor, edition: LockedEdition, left: LeftOver, input: Input, lastSequence = -1) {
  const questions = edition.questions > 0 ? await questionsOf(tx, edition.id) : [];
  const answers = givenAnswers(questions, input.answers ?? {});
  const fields = unanswered(questions, answers);
  if (fields.length > 0) return { outcome: "answers-missing", fields } as const;
  const { managerEmail = "" } = input;
  const problem = edition.approval === "MANAGER" ? await managerProblemOf(tx, actor, managerEmail) : null;
  if (problem) return { outcome: "manager-address", problem } as const;
  const newcomer = { personId: actor.personId, source: "self", reason: "registered", answers, lastSequence } as const;
  const placed = await placePerson(tx, edition, left, { who: recordedAs(actor), ...newcomer });
  if (edition.approval === "MANAGER") await askManager(tx, edition, placed, managerEmail);
  if (placed.state === "WAITING") return { outcome: "waiting", position: left.inQueue } as const;
  return outcomeOf(tx, edition, placed);
}

async function outcomeOf(
  tx: Tx,
  edition: LockedEdition,
  { id, personId, state }: { id: string; personId: string; state: string },
): Promise<RegisterOutcome> {
  if (state === "REQUESTED") return { outcome: "requested" };
  if (state === "OFFERED") return { outcome: "offered" };
  if (state === "WAITING") return { outcome: "waiting", position: await placeInQueue(tx, id) };
  const overlaps = await overlapsOf(tx, edition, [personId]);
  return { outcome: "confirmed", overlaps: overlaps.get(personId) ?? [] };
}
