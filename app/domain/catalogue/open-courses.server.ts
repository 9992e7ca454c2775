import type { Actor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { db } from "~/platform/db.server";
import { visibleOfferings } from "./visible.server";

/** The e-learnings this actor can begin, by title. */
export async function openCourses(actor: Actor) {
  const courses = await db.offering.findMany({
    where: { AND: [visibleOfferings(catalogueScope(actor)), { kind: "E_LEARNING", courseVersions: { some: {} } }] },
    orderBy: { title: "asc" },
    select: {
      slug: true,
      title: true,
      summary: true,
      studyLoadMinutes: true,
      themes: { select: { theme: { select: { slug: true, title: true, shortTitle: true } } } },
    },
  });
  return courses.map((course) => ({ ...course, themes: course.themes.map(({ theme }) => theme) }));
}
