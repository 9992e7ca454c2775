import type { Visitor } from "~/domain/access/actor";
import type { Course } from "~/domain/courseware/course";
import { queueLetter } from "~/domain/outbox/queue-letter.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import type { Tx } from "~/platform/db.server";

const SUBJECT = "course-progress";

/** What the letters on the way through an e-learning are about: one person's progress in it. */
export function courseLetterSubject(progressId: string): { kind: string; id: string } {
  return { kind: SUBJECT, id: progressId };
}

/** Writes to someone who began an e-learning how it works. */
export async function welcomeLearner(tx: Tx, actor: Visitor, course: Course, progressId: string): Promise<void> {
  const { slug, title, studyLoadMinutes: minutes, modules, finalTest } = course;
  const facts = { slug, title, minutes, modules: modules.length, withTest: finalTest !== null };
  await queueLetter(tx, {
    key: `course-begun:${progressId}`,
    letter: { kind: "course-begun", facts },
    to: { address: actor.email, name: actor.name, personId: actor.personId },
    subject: courseLetterSubject(progressId),
  });
}

/** Takes back what still waits to tell someone how to begin or to go on: they went on, or are through. */
export async function withdrawCourseLetters(tx: Tx, progressId: string): Promise<void> {
  await withdrawLetters(tx, { kind: SUBJECT, ids: [progressId] });
}
