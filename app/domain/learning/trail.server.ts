import type { Answer } from "~/domain/learning/answer";
import { NOTHING_DONE, type Trail } from "~/domain/learning/completion";
import type { Tx } from "~/platform/db.server";

type LearnersTrail = { startedAt: Date; completedAt: Date | null; trail: Trail; answers: Map<string, Answer> };

/** What a person did in an e-learning so far, with their last answer to each question; null when they never started it. */
export async function trailOf(client: Tx, personId: string, offeringId: string): Promise<LearnersTrail | null> {
  const progress = await client.progress.findUnique({
    where: { personId_offeringId: { personId, offeringId } },
    select: {
      startedAt: true,
      completedAt: true,
      seen: { select: { blockKey: true } },
      attempts: {
        distinct: ["blockKey"],
        orderBy: [{ at: "desc" }, { id: "desc" }],
        select: { blockKey: true, correct: true, answer: true },
      },
    },
  });
  if (!progress) return null;
  const { startedAt, completedAt, seen, attempts } = progress;
  return {
    startedAt,
    completedAt,
    trail: {
      seen: new Set(seen.map(({ blockKey }) => blockKey)),
      lastAnswers: new Map(attempts.map(({ blockKey, correct }) => [blockKey, correct])),
    },
    // Written by answerQuestion alone, out of what readAnswer made.
    answers: new Map(attempts.map(({ blockKey, answer }) => [blockKey, answer as Answer])),
  };
}

/** The trail of someone who may not have started. */
export function orNothing(found: LearnersTrail | null): Trail {
  return found?.trail ?? NOTHING_DONE;
}
