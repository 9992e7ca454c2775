import type { Prisma } from "@db/client";
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
  return { offeringId: version.offeringId, versionId: version.id, course: await courseOfVersion(client, version.id) };
}

/** The e-learnings behind offerings as they are now, by offering; those the actor cannot see are left out. */
export async function coursesToLearn(client: Tx, actor: Actor, offeringIds: string[]): Promise<Map<string, Course>> {
  const visible = visibleOfferings(catalogueScope(actor));
  return newestOf(client, { AND: [{ id: { in: offeringIds }, kind: "E_LEARNING" }, visible] });
}

/** As `coursesToLearn`, whoever may see them: of progress whose person is known to. */
export async function coursesOf(client: Tx, offeringIds: string[]): Promise<Map<string, Course>> {
  return newestOf(client, { id: { in: offeringIds }, kind: "E_LEARNING" });
}

async function newestOf(client: Tx, offering: Prisma.OfferingWhereInput): Promise<Map<string, Course>> {
  const versions = await client.courseVersion.findMany({
    where: { offering },
    distinct: ["offeringId"],
    orderBy: { publishedAt: "desc" },
    select: { id: true, offeringId: true },
  });
  const unread = versions.filter(({ id }) => !contents.has(id)).map(({ id }) => id);
  await readContents(client, unread);
  return new Map(
    versions.flatMap(({ id, offeringId }) => {
      const course = contents.get(id);
      return course ? [[offeringId, course] as const] : [];
    }),
  );
}

/** The e-learning as it was in one of its versions. */
export async function courseOfVersion(client: Tx, versionId: string): Promise<Course> {
  if (!contents.has(versionId)) await readContents(client, [versionId]);
  const course = contents.get(versionId);
  if (!course) throw new NotFound("course");
  return course;
}

async function readContents(client: Tx, versionIds: string[]): Promise<void> {
  if (versionIds.length === 0) return;
  const versions = await client.courseVersion.findMany({
    where: { id: { in: versionIds } },
    select: { id: true, content: true },
  });
  // Written by publishCourses alone, out of a course that the check found in order.
  for (const { id, content } of versions) contents.set(id, content as unknown as Course);
}
