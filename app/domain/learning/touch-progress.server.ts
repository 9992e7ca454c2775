import { issueCourseCertificate } from "~/domain/certificates/issue-course-certificate.server";
import { type Course, isConcept } from "~/domain/courseware/course";
import { standingIn } from "~/domain/learning/completion";
import { withdrawCourseLetters } from "~/domain/learning/course-letters.server";
import { trailOf } from "~/domain/learning/trail.server";
import { recordParticipation } from "~/domain/participation/record-participation.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

type Learning = { personId: string; offeringId: string; versionId: string; course: Course };

/**
 * Says that someone is at work in an e-learning, in its present version, and returns the id of their progress; null when
 * they have not started. Its row stays locked, so that of two windows at once the second sees what the first did.
 */
export async function touchProgress(tx: Tx, { personId, offeringId, versionId }: Learning): Promise<string | null> {
  const [progress] = await tx.progress.updateManyAndReturn({
    where: { personId, offeringId },
    data: { lastSeenAt: clock.now(), courseVersionId: versionId },
    select: { id: true, nudgedAt: true },
  });
  if (progress?.nudgedAt) await endSilence(tx, progress.id);
  return progress?.id ?? null;
}

async function endSilence(tx: Tx, progressId: string): Promise<void> {
  await tx.progress.update({ where: { id: progressId }, data: { nudgedAt: null } });
  await withdrawCourseLetters(tx, progressId);
}

/** Completes the e-learning when all is done: the moment on the progress, one COMPLETED in the ledger and the certificate. Returns whether it did. */
export async function completeWhenDone(tx: Tx, { personId, offeringId, course }: Learning): Promise<boolean> {
  const found = await trailOf(tx, personId, offeringId);
  if (!found || found.completedAt || !standingIn(course, found.trail).completed) return false;
  await tx.progress.update({
    where: { personId_offeringId: { personId, offeringId } },
    data: { completedAt: clock.now() },
  });
  await withdrawCourseLetters(tx, found.progressId);
  await recordParticipation(tx, { kind: "COMPLETED", personId, offeringId, source: "learning" });
  const { title, studyLoadMinutes } = course;
  await issueCourseCertificate(tx, { personId, offeringId, title, studyLoadMinutes, concept: isConcept(course) });
  return true;
}
