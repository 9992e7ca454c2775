import type { Actor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { catalogueScope } from "~/domain/access/scope";
import { visibleOfferings } from "~/domain/catalogue/visible.server";
import type { Course } from "~/domain/courseware/course";
import type { Tx } from "~/platform/db.server";

export type CourseToLearn = { offeringId: string; versionId: string; course: Course };

// A version never changes, so what was read once stays true.
const contents = new Map<string, Course>();

/** The e-learning behind a slug as it is now. NotFound unless the actor can see its offering and it has content. */
export async function courseToLearn(client: Tx, actor: Actor, slug: string): Promise<CourseToLearn> {
  const version = await client.courseVersion.findFirst({
    where: { offering: { AND: [{ slug, kind: "E_LEARNING" }, visibleOfferings(catalogueScope(actor))] } },
    orderBy: { publishedAt: "desc" },
    select: { id: true, offeringId: true },
  });
  if (!version) throw new NotFound("course");
  return { offeringId: version.offeringId, versionId: version.id, course: await contentOf(client, version.id) };
}

async function contentOf(client: Tx, versionId: string): Promise<Course> {
  const known = contents.get(versionId);
  if (known) return known;
  const { content } = await client.courseVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { content: true },
  });
  // Written by publishCourses alone, out of a course that the check found in order.
  const course = content as unknown as Course;
  contents.set(versionId, course);
  return course;
}
