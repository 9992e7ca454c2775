import type { Prisma } from "@db/client";
import { askAfter, closesAt, remindBefore } from "~/domain/evaluation/evaluation-times";
import type { Tx } from "~/platform/db.server";
import { improvements, ownAnswers, ownQuestions, takeaways } from "./opinions";
import { ledgerDay } from "./pages";
import { type Chance, chance, seedFor } from "./random";

const WORKSHOP = "workshop-buit-voor-professionals";
/** deelnemer1 to deelnemer20 answered nothing yet, so that whoever tries the demo can. */
const KEPT_FREE = 20;
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
  const free = new Set((await freePeople(tx)).map(({ personId }) => personId));
  const luck = chance(seedFor("evaluations"));
  const asks: Prisma.EvaluationAskCreateManyInput[] = [];
  const replies: Prisma.ReplyCreateManyInput[] = [];
  for (const { personId, offeringId, editionId, at } of [...(await attended(tx)), ...(await completed(tx))]) {
    const recent = at > askAfter(now);
    const answered = luck.next() < ANSWERS && !(recent && free.has(personId));
    const remindedAt =
      at <= remindBefore(now) ? new Date(at.getTime() + now.getTime() - remindBefore(now).getTime()) : null;
    const asked = { id: luck.uuid(), askedAt: at, closesAt: closesAt(at), remindedAt, answered };
    asks.push({ ...asked, personId, offeringId, editionId });
    if (answered) replies.push({ offeringId, editionId, ...opinion(at, offeringId === workshop.id, luck) });
  }
  await tx.evaluationAsk.createMany({ data: asks });
  // In another order than the asks: nothing of the story ties the two either.
  await tx.reply.createMany({ data: luck.sample(replies, replies.length) });
}

function opinion(at: Date, own: boolean, luck: Chance): Omit<Prisma.ReplyCreateManyInput, "offeringId"> {
  const word = (from: readonly string[], share: number) => (luck.next() < share ? luck.pick(from) : "");
  return {
    id: luck.uuid(),
    day: ledgerDay(at),
    useful: luck.pick([3, 4, 4, 4, 5, 5, 2]),
    clear: luck.pick([3, 4, 4, 5, 5]),
    level: luck.pick([2, 3, 3, 3, 3, 4]),
    takeaway: word(takeaways, 0.5),
    better: word(improvements, 0.35),
    own: own ? ownQuestions.map((question) => ({ question, answer: word(ownAnswers, 0.5) })) : [],
  };
}

async function freePeople(tx: Tx) {
  const emails = Array.from({ length: KEPT_FREE }, (_, index) => `deelnemer${index + 1}@demo.academie.example`);
  return tx.account.findMany({ where: { email: { in: emails } }, select: { personId: true } });
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
