import type { Prisma } from "@db/client";
import { closesAt, remindBefore } from "~/domain/evaluation/evaluation-times";
import type { Tx } from "~/platform/db.server";
import { demoAddress } from "./cast";
import { improvements, ownAnswers, ownQuestions, takeaways } from "./opinions";
import { type Chance, chance, seedFor } from "./random";

const WORKSHOP = "workshop-buit-voor-professionals";
/** deelnemer1 to deelnemer20 have just been asked about what they did last, so that whoever tries the demo can answer. */
const KEPT_FREE = 20;
const JUST_ASKED_MS = 2 * 86_400_000;
const ANSWERS = 0.55;

interface Took {
  personId: string;
  offeringId: string;
  editionId: string | null;
  at: Date;
}

/** Asks everyone who took part or completed an e-learning what they thought, and lets about half of them answer. */
export async function tellEvaluations(tx: Tx, now: Date): Promise<void> {
  const workshop = await tx.offering.findUniqueOrThrow({ where: { slug: WORKSHOP } });
  await tx.evaluationForm.create({ data: { offeringId: workshop.id, questions: ownQuestions } });
  const took = [...(await attended(tx)), ...(await completed(tx))];
  const last = lastOf(took, await freePeople(tx));
  const luck = chance(seedFor("evaluations"));
  const asks: Prisma.EvaluationAskCreateManyInput[] = [];
  const replies: Prisma.ReplyCreateManyInput[] = [];
  for (const one of took) {
    const justAsked = last.has(one);
    const at = justAsked ? new Date(now.getTime() - JUST_ASKED_MS) : one.at;
    const { personId, offeringId, editionId } = one;
    const answered = luck.next() < ANSWERS && !justAsked;
    const remindedAt = at <= remindBefore(now) ? now : null;
    asks.push({
      id: luck.uuid(),
      personId,
      offeringId,
      editionId,
      askedAt: at,
      closesAt: closesAt(at),
      remindedAt,
      answered,
    });
    if (answered) replies.push({ offeringId, editionId, ...opinion(offeringId === workshop.id, luck) });
  }
  await tx.evaluationAsk.createMany({ data: asks });
  // In another order than the asks: nothing of the story ties the two either.
  await tx.reply.createMany({ data: luck.sample(replies, replies.length) });
}

function opinion(own: boolean, luck: Chance): Omit<Prisma.ReplyCreateManyInput, "offeringId"> {
  const word = (from: readonly string[], share: number) => (luck.next() < share ? luck.pick(from) : "");
  return {
    id: luck.uuid(),
    useful: luck.pick([3, 4, 4, 4, 5, 5, 2]),
    clear: luck.pick([3, 4, 4, 5, 5]),
    level: luck.pick([2, 3, 3, 3, 3, 4]),
    takeaway: word(takeaways, 0.5),
    better: word(improvements, 0.35),
    own: own ? ownQuestions.map((question, index) => ({ question, answer: word(ownAnswers[index] ?? [], 0.5) })) : [],
  };
}

/** The last thing that each of these people did. */
function lastOf(took: Took[], personIds: Set<string>): Set<Took> {
  const last = new Map<string, Took>();
  for (const one of took) {
    const before = last.get(one.personId);
    if (personIds.has(one.personId) && (!before || before.at < one.at)) last.set(one.personId, one);
  }
  return new Set(last.values());
}

async function freePeople(tx: Tx): Promise<Set<string>> {
  const emails = Array.from({ length: KEPT_FREE }, (_, index) => demoAddress(`deelnemer${index + 1}`));
  const accounts = await tx.account.findMany({ where: { email: { in: emails } }, select: { personId: true } });
  return new Set(accounts.map(({ personId }) => personId));
}

async function attended(tx: Tx): Promise<Took[]> {
  return tx.$queryRaw<Took[]>`
    SELECT t.person_id::text AS "personId", p.offering_id::text AS "offeringId", p.edition_id::text AS "editionId",
      p.recorded_at AS at
    FROM participation p JOIN participant_tie t ON t.participant_id = p.participant_id AND t.person_id IS NOT NULL
    WHERE p.kind = 'ATTENDED' ORDER BY p.source_key`;
}

async function completed(tx: Tx): Promise<Took[]> {
  const rows = await tx.progress.findMany({
    where: { completedAt: { not: null } },
    orderBy: { id: "asc" },
    select: { personId: true, offeringId: true, completedAt: true },
  });
  return rows.map(({ completedAt, ...took }) => ({ ...took, editionId: null, at: completedAt ?? new Date(0) }));
}
