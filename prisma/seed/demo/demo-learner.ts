import type { Prisma } from "@db/client";
import { type Block, blocksOf, type Course, isQuestion, isStory } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import { type Day, dayOf, instantAt } from "~/platform/amsterdam";
import { easeOf, rightAnswer, walkThrough, wrongAnswer } from "./demo-answers";
import { type TestPages, takeTests } from "./demo-test";
import type { factsOf } from "./offering-facts";
import type { Chance } from "./random";
import type { Told } from "./tell-people";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Pages extends TestPages {
  progress: Prisma.ProgressCreateManyInput[];
  seen: Prisma.SeenBlockCreateManyInput[];
  attempts: Prisma.AttemptCreateManyInput[];
  ledger: Prisma.ParticipationCreateManyInput[];
}

interface Learning {
  person: Told;
  startDay: Day;
  course: Course;
  courseVersionId: string;
  offering: ReturnType<typeof factsOf>;
  luck: Chance;
  now: Date;
}

/** Pages on which nothing is written yet. */
export function emptyPages(): Pages {
  return { progress: [], seen: [], attempts: [], tests: [], asked: [], ledger: [] };
}

/** One person's way through an e-learning, from its start to wherever they are now, written into the pages. */
export function learn(learning: Learning, pages: Pages): void {
  const { person, startDay, course, courseVersionId, offering, luck, now } = learning;
  const blocks = blocksOf(course).map(({ block }) => block);
  const stage = luck.next();
  const done = stage < 0.6 ? blocks.length : Math.floor(blocks.length * (stage - 0.6) * 2.5);
  const startedAt = instantAt(startDay, "10:15");
  const walkedAt = before(new Date(startedAt.getTime() + luck.between(1, 50) * HOUR_MS), now);
  const id = luck.uuid();
  for (const [index, block] of blocks.slice(0, done).entries()) {
    const way = (walkedAt.getTime() - startedAt.getTime()) * ((index + 1) / done);
    doBlock(block, { progressId: id, at: new Date(startedAt.getTime() + way), luck }, pages);
  }
  const isThrough = done === blocks.length;
  const tested = { progressId: id, courseVersionId, course, luck, from: walkedAt, until: now };
  const passedAt = isThrough ? takeTests(tested, pages) : null;
  const completedAt = isThrough ? (course.finalTest ? passedAt : walkedAt) : null;
  pages.progress.push({
    id,
    personId: person.personId,
    offeringId: offering.offeringId,
    courseVersionId,
    startedAt,
    lastSeenAt: completedAt ?? walkedAt,
    completedAt,
    testPassedAt: passedAt,
    // Whoever has been away for long was written to then.
    nudgedAt: completedAt ? null : nudgeOf(walkedAt, now),
  });
  pages.ledger.push(ledgerRow(learning, "STARTED", startedAt));
  if (completedAt) pages.ledger.push(ledgerRow(learning, "COMPLETED", completedAt));
}

interface Doing {
  progressId: string;
  at: Date;
  luck: Chance;
}

function doBlock(block: Block, { progressId, at, luck }: Doing, pages: Pages): void {
  const attempt = { progressId, blockKey: block.key, version: null, correct: true };
  if (isQuestion(block)) answerQuestion(block, { progressId, at, luck }, pages);
  else pages.seen.push({ progressId, blockKey: block.key, seenAt: at });
  if (isStory(block)) pages.attempts.push({ ...attempt, answer: { walked: walkThrough(block, luck) }, at });
}

/** Some answer wrong at first; all in the end find what is right. */
function answerQuestion(question: Question, { progressId, at, luck }: Doing, pages: Pages): void {
  const attempt = { progressId, blockKey: question.key, version: question.version };
  const wrong = luck.between(1, 100) > easeOf(question) ? wrongAnswer(question, luck) : null;
  if (wrong) {
    const earlier = new Date(at.getTime() - MINUTE_MS / 2);
    pages.attempts.push({ ...attempt, answer: wrong as Prisma.InputJsonObject, correct: false, at: earlier });
  }
  const right = rightAnswer(question, luck) as Prisma.InputJsonObject;
  pages.attempts.push({ ...attempt, answer: right, correct: true, at });
}

function ledgerRow({ person, offering, luck }: Learning, kind: "STARTED" | "COMPLETED", at: Date) {
  return {
    ...offering,
    ...person.employer,
    id: luck.uuid(),
    kind,
    participantId: person.participantId,
    online: true,
    day: new Date(dayOf(at)),
    recordedAt: at,
    source: "e-learning",
    sourceKey: `${kind}:${person.participantId}:${offering.offeringId}`,
  };
}

function nudgeOf(lastSeenAt: Date, now: Date): Date | null {
  const due = new Date(lastSeenAt.getTime() + 14 * 24 * HOUR_MS);
  return due < now ? due : null;
}

function before(moment: Date, now: Date): Date {
  return new Date(Math.min(moment.getTime(), now.getTime() - HOUR_MS));
}
