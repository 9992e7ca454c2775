import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { lastDay } from "./evaluation-times";
import { ownQuestions } from "./own-questions.server";
import { standingAsks } from "./standing-asks.server";

/** What someone is asked, and whether they can still answer. Throws NotFound for another's, and for who turned out not to have taken part. */
export async function evaluationToAnswer(actor: Visitor, askId: string) {
  const { answered, closesAt, offering, edition, ...ask } = await ownAsk(db, actor, askId);
  return {
    standing: answered ? ("answered" as const) : closesAt > clock.now() ? ("open" as const) : ("closed" as const),
    title: offering.title,
    slug: offering.slug,
    heldAt: edition?.endsAt?.toISOString() ?? null,
    until: lastDay(closesAt),
    questions: await ownQuestions(db, ask),
  };
}

/** The ask of an actor who took part. Throws NotFound. */
export async function ownAsk(client: Tx, actor: Visitor, askId: string) {
  const ask =
    isId(askId) &&
    (await client.evaluationAsk.findUnique({
      where: { id: askId, personId: actor.personId },
      include: { offering: { select: { title: true, slug: true } }, edition: { select: { endsAt: true } } },
    }));
  const [standing] = ask ? await standingAsks(client, [ask]) : [];
  if (!standing) throw new NotFound("evaluation");
  insist(may.answerEvaluation(actor, standing));
  return standing;
}
