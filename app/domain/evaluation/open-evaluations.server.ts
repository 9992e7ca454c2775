import { endedEditions } from "~/domain/catalogue/editions-at-work.server";
import { completedSince } from "~/domain/learning/completed-since.server";
import { editionTallies } from "~/domain/participation/edition-tallies.server";
import { tookPartIn } from "~/domain/participation/took-part-people.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { queueAskLetters } from "./ask-letters.server";
import { askAfter, closesAt, lastDayEnd } from "./evaluation-times";

interface Owed {
  personId: string;
  offeringId: string;
  editionId: string | null;
}

/**
 * Asks everyone who took part in an edition that was held, from the day after it, or completed an e-learning, what they
 * thought of it: once each, by letter. What ended longer ago than one may answer is left alone.
 */
export async function openEvaluations(): Promise<void> {
  const now = clock.now();
  const owed = await notAskedYet([...(await owedOfEditions(now)), ...(await owedOfCourses(now))]);
  if (owed.length === 0) return;
  await inTransaction(async (tx) => {
    const asks = await tx.evaluationAsk.createManyAndReturn({
      data: owed.map((one) => ({ ...one, askedAt: now, closesAt: closesAt(now) })),
      skipDuplicates: true,
    });
    await queueAskLetters(tx, asks, { reminder: false });
  });
}

async function owedOfEditions(now: Date): Promise<Owed[]> {
  const ended = await endedEditions(db, askAfter(now), lastDayEnd(now));
  const tallies = await editionTallies(
    db,
    ended.map(({ id }) => id),
  );
  const held = ended.filter(({ id }) => tallies.get(id)?.held);
  const people = await tookPartIn(
    db,
    held.map(({ id }) => id),
  );
  return held.flatMap(({ id: editionId, offeringId }) =>
    [...(people.get(editionId) ?? [])].map((personId) => ({ personId, offeringId, editionId })),
  );
}

async function owedOfCourses(now: Date): Promise<Owed[]> {
  return (await completedSince(db, askAfter(now))).map((one) => ({ ...one, editionId: null }));
}

async function notAskedYet(owed: Owed[]): Promise<Owed[]> {
  const asked = await db.evaluationAsk.findMany({
    where: {
      personId: { in: [...new Set(owed.map(({ personId }) => personId))] },
      OR: [
        { editionId: { in: [...new Set(owed.flatMap(({ editionId }) => editionId ?? []))] } },
        { editionId: null, offeringId: { in: [...new Set(owed.map(({ offeringId }) => offeringId))] } },
      ],
    },
    select: { personId: true, offeringId: true, editionId: true },
  });
  const keys = new Set(asked.map(keyOf));
  return owed.filter((one) => !keys.has(keyOf(one)));
}

function keyOf({ personId, offeringId, editionId }: Owed): string {
  return `${personId} ${editionId ?? offeringId}`;
}
