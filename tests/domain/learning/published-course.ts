import { system } from "~/domain/access/actor";
import type { Course } from "~/domain/courseware/course";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { db } from "~/platform/db.server";
import { makeOffering, makeTheme, makeVisitor, unique } from "../../support/factories";

/** A course as learners meet it: its offering published, its content the current version. */
export async function publishedCourse(course: Course): Promise<Course> {
  const slug = `e-learning-${unique()}`;
  await listsFor(course);
  await makeOffering({ slug, kind: "E_LEARNING" });
  const found = { ...course, slug };
  await publishCourses(system("test"), [{ course: found, hash: `hash-${unique()}` }]);
  return found;
}

/** Someone who has just started a course. */
export async function started(course: Course) {
  const { slug } = await publishedCourse(course);
  const learner = await makeVisitor();
  await startCourse(learner, { slug });
  return { slug, learner };
}

/** The themes and audiences that a course names. */
export async function listsFor({ themes, audiences }: Course): Promise<void> {
  for (const slug of themes) await makeTheme(slug);
  for (const slug of audiences) {
    await db.audience.upsert({ where: { slug }, create: { slug, title: slug, position: unique() }, update: {} });
  }
}
