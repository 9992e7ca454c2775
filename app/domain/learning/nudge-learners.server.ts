import { peopleToWrite } from "~/domain/accounts/invitable-people.server";
import type { Course } from "~/domain/courseware/course";
import { coursesForAll } from "~/domain/courseware/course-queries.server";
import { stopToken } from "~/domain/editions/invite-stop.server";
import { standingIn } from "~/domain/learning/completion";
import { courseLetterSubject } from "~/domain/learning/course-letters.server";
import { silentBetween } from "~/domain/learning/silence";
import { orNothing, trailOf } from "~/domain/learning/trail.server";
import { type QueuedLetter, queueLetters } from "~/domain/outbox/queue-letter.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";

const AT_ONCE = 200;

type Silent = { id: string; personId: string; offeringId: string };

/** Reminds whoever has not gone on with an e-learning for two weeks, once for each silence, unless they asked not to be. */
export async function nudgeLearners(): Promise<void> {
  let nudged: number;
  do nudged = await nudgeSome();
  while (nudged === AT_ONCE);
}

async function nudgeSome(): Promise<number> {
  const now = clock.now();
  const { from, until } = silentBetween(now);
  const silent = {
    completedAt: null,
    lastSeenAt: { gt: from, lte: until },
    nudgedAt: null,
    person: { nudgesStoppedAt: null },
  };
  return inTransaction(async (tx) => {
    const found = await tx.progress.findMany({ where: silent, take: AT_ONCE, select: { id: true } });
    const progress = await tx.progress.updateManyAndReturn({
      where: { ...silent, id: { in: found.map(({ id }) => id) } },
      data: { nudgedAt: now },
      select: { id: true, personId: true, offeringId: true },
    });
    await queueLetters(tx, await lettersTo(tx, progress, now));
    return found.length;
  });
}

async function lettersTo(tx: Tx, silent: Silent[], now: Date): Promise<QueuedLetter[]> {
  const courses = await coursesForAll(tx, [...new Set(silent.map(({ offeringId }) => offeringId))]);
  const people = await peopleToWrite(tx, [...new Set(silent.map(({ personId }) => personId))]);
  const letters: QueuedLetter[] = [];
  for (const progress of silent) {
    const course = courses.get(progress.offeringId);
    const person = people.find(({ personId }) => personId === progress.personId);
    if (!course || !person) continue;
    letters.push({
      key: `course-silent:${progress.id}:${now.getTime()}`,
      letter: { kind: "course-silent", facts: await factsOf(tx, progress, course) },
      to: { address: person.email, name: person.name, personId: person.personId },
      subject: courseLetterSubject(progress.id),
    });
  }
  return letters;
}

async function factsOf(tx: Tx, { personId, offeringId }: Silent, course: Course) {
  const { done, blocks } = standingIn(course, orNothing(await trailOf(tx, personId, offeringId)));
  const { slug, title } = course;
  return { slug, title, done, blocks, stopToken: stopToken([{ kind: "nudge", id: personId }]) };
}
