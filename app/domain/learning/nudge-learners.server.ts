import { peopleToWrite } from "~/domain/accounts/invitable-people.server";
import type { Course } from "~/domain/courseware/course";
import { coursesForAll, FOR_ALL } from "~/domain/courseware/course-queries.server";
import { stopToken } from "~/domain/editions/invite-stop.server";
import { leftIn, NOTHING_DONE, standingIn, type Trail } from "~/domain/learning/completion";
import { courseLetterSubject } from "~/domain/learning/course-letters.server";
import { silentBetween } from "~/domain/learning/silence";
import { trailsIn } from "~/domain/learning/trail.server";
import { type QueuedLetter, queueLetters } from "~/domain/outbox/queue-letter.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";

const AT_ONCE = 50;

type Silent = { id: string; personId: string; offeringId: string };

/** Reminds whoever has not gone on with an e-learning for two weeks, once for each silence, unless they asked not to be or not everybody may see it. */
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
    offering: FOR_ALL,
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
  const trails = await trailsIn(
    tx,
    silent.map(({ id }) => id),
  );
  const people = await peopleToWrite(tx, [...new Set(silent.map(({ personId }) => personId))]);
  const letters: QueuedLetter[] = [];
  for (const progress of silent) {
    const course = courses.get(progress.offeringId);
    const person = people.find(({ personId }) => personId === progress.personId);
    if (!course || !person) continue;
    letters.push({
      key: `course-silent:${progress.id}:${now.getTime()}`,
      letter: { kind: "course-silent", facts: factsOf(progress, course, trails.get(progress.id) ?? NOTHING_DONE) },
      to: { address: person.email, name: person.name, personId: person.personId },
      subject: courseLetterSubject(progress.id),
    });
  }
  return letters;
}

function factsOf({ personId }: Silent, course: Course, trail: Trail) {
  const standing = standingIn(course, trail);
  const { done, blocks } = standing;
  const { slug, title } = course;
  return { slug, title, done, blocks, left: leftIn(standing), stopToken: stopToken([{ kind: "nudge", id: personId }]) };
}
