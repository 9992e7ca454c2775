import type { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { describeOffering } from "~/domain/catalogue/describe-offering.server";
import type { Course } from "~/domain/courseware/course";
import type { FoundCourse } from "~/domain/courseware/courseware-files.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";

type PublishOutcome = "published" | "unchanged" | "no-offering";

/**
 * Makes the files of `courses/` what learners see: each course whose files changed becomes a new version of its offering
 * (found by slug), whose title, texts, themes and audiences follow. Again changes nothing.
 */
export async function publishCourses(actor: Actor, courses: FoundCourse[]): Promise<Record<string, PublishOutcome>> {
  insist(may.publishCourses(actor));
  return inTransaction(async (tx) => {
    const outcomes: Record<string, PublishOutcome> = {};
    for (const course of courses) outcomes[course.course.slug] = await publish(tx, course);
    return outcomes;
  });
}

async function publish(tx: Tx, { course, hash }: FoundCourse): Promise<PublishOutcome> {
  // Writing the offering first locks it: of two processes that start together, the second waits and finds the version.
  const offeringId = await describeOffering(tx, course.slug, descriptionOf(course));
  if (offeringId === null) return "no-offering";
  const versions = { where: { offeringId }, orderBy: { publishedAt: "desc" } } as const;
  const newest = await tx.courseVersion.findFirst({ ...versions, select: { hash: true } });
  if (newest?.hash === hash) return "unchanged";
  const publishedAt = clock.now();
  const { _max } = await tx.courseVersion.aggregate({ where: { offeringId }, _max: { number: true } });
  const content = course as unknown as Prisma.InputJsonObject;
  // Files that went back to an earlier state are that earlier version again.
  await tx.courseVersion.upsert({
    where: { offeringId_hash: { offeringId, hash } },
    create: { offeringId, hash, number: (_max.number ?? 0) + 1, content, publishedAt },
    update: { publishedAt },
  });
  return "published";
}

function descriptionOf(course: Course) {
  const { title, summary, description, goals, themes, audiences, studyLoadMinutes, contact } = course;
  return {
    certificate: true,
    title,
    summary,
    description,
    goals: goals.map(({ text }) => text).join("\n"),
    themes,
    audiences,
    studyLoadMinutes,
    contact,
  };
}
