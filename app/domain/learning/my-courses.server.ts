import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { coursesToLearn } from "~/domain/courseware/course-queries.server";
import { standingIn } from "~/domain/learning/completion";
import { trailsOf } from "~/domain/learning/trail.server";
import { dayOf } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";

/** The e-learnings a person began and how far they are, the last visited first. */
export async function myCourses(actor: Visitor) {
  insist(may.learn(actor));
  const begun = await trailsOf(db, actor.personId);
  const courses = await coursesToLearn(
    db,
    actor,
    begun.map(({ offeringId }) => offeringId),
  );
  return begun.flatMap(({ offeringId, completedAt, trail }) => {
    const course = courses.get(offeringId);
    if (!course) return [];
    const { done, blocks } = standingIn(course, trail);
    const { slug, title } = course;
    return [{ slug, title, done, blocks, completedOn: completedAt && dayOf(completedAt) }];
  });
}
