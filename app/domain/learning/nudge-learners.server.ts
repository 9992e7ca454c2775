import { catalogueScope } from "~/domain/access/scope";
import { peopleToWrite } from "~/domain/accounts/invitable-people.server";
import { visitorsOfPeople } from "~/domain/accounts/visitor-of-account.server";
import { visibleOfferings } from "~/domain/catalogue/visible.server";
import type { Course } from "~/domain/courseware/course";
import { coursesOf } from "~/domain/courseware/course-queries.server";
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

/** Reminds whoever has not gone on with an e-learning for two weeks, once for each silence, unless they asked not to be or can't see it any more. */
export async function nudgeLearners(): Promise<void> {
  let last: string | undefined;
  do last = await nudgeSome(last);
  while (last);
}

/** Gives the last one it looked at; undefined when there are no more. */
async function nudgeSome(after: string | undefined): Promise<string | undefined> {
  const now = clock.now();
  const { from, until } = silentBetween(now);
  const silent = {
    completedAt: null,
    lastSeenAt: { gt: from, lte: until },
    nudgedAt: null,
    person: { nudgesStoppedAt: null },
  };
  return inTransaction(async (tx) => {
    const found = await tx.progress.findMany({
      where: { ...silent, id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
      select: { id: true, personId: true },
    });
    const progress = await tx.progress.updateManyAndReturn({
      where: { ...silent, id: { in: await whoSeesIt(tx, found) } },
      data: { nudgedAt: now },
      select: { id: true, personId: true, offeringId: true },
    });
    await queueLetters(tx, await lettersTo(tx, progress, now));
    return found.length < AT_ONCE ? undefined : found.at(-1)?.id;
  });
}

/** Of these, the ones whose e-learning is still there for who began it: an invitation may be over. */
async function whoSeesIt(tx: Tx, found: Pick<Silent, "id" | "personId">[]): Promise<string[]> {
  const visitors = await visitorsOfPeople(
    tx,
    found.map(({ personId }) => personId),
  );
  const scopes = new Map(visitors.map((visitor) => [visitor.personId, catalogueScope(visitor)]));
  const seen = found.flatMap(({ id, personId }) => {
    const scope = scopes.get(personId);
    return scope ? [{ id, offering: visibleOfferings(scope) }] : [];
  });
  const open = await tx.progress.findMany({
    where: { id: { in: seen.map(({ id }) => id) }, OR: seen },
    select: { id: true },
  });
  return open.map(({ id }) => id);
}

async function lettersTo(tx: Tx, silent: Silent[], now: Date): Promise<QueuedLetter[]> {
  const courses = await coursesOf(tx, [...new Set(silent.map(({ offeringId }) => offeringId))]);
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
