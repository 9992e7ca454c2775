import { describe, expect, test } from "vitest";
import { guest, system } from "~/domain/access/actor";
import { NotAllowed } from "~/domain/access/refusals";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { readCourses } from "~/domain/courseware/courseware-files.server";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { academyLists } from "../../../prisma/seed/academy-lists";
import { makeOffering, makeVisitor, unique } from "../../support/factories";
import { aCourse, aQuestion, aSection } from "../learning/a-course";
import { listsFor } from "../learning/published-course";

const seed = system("seed");

async function anOffering() {
  const slug = `e-learning-${unique()}`;
  const course = { ...aCourse([aSection("m1-s"), aQuestion("m1-1")]), slug };
  await listsFor(course);
  const { id } = await makeOffering({ slug, kind: "E_LEARNING", title: "Een andere titel" });
  return { course, offeringId: id };
}

describe("publishing", () => {
  test("gives the offering a version, and the words, themes and audiences of the course", async () => {
    const { course, offeringId } = await anOffering();
    expect(await publishCourses(seed, [{ course, hash: "a" }])).toEqual({ [course.slug]: "published" });
    const offering = await db.offering.findUniqueOrThrow({
      where: { id: offeringId },
      include: { themes: { include: { theme: true } }, audiences: { include: { audience: true } } },
    });
    expect(offering).toMatchObject({ title: "Proef", summary: "Kort", goals: "Iets weten", studyLoadMinutes: 8 });
    expect(offering.themes.map(({ theme }) => theme.slug)).toEqual(["mensenhandel"]);
    expect(offering.audiences.map(({ audience }) => audience.slug)).toEqual(["jongerenwerker"]);
    expect((await courseToLearn(db, guest, course.slug)).course).toEqual(course);
  });

  test("again changes nothing, also from two processes at once", async () => {
    const { course, offeringId } = await anOffering();
    const outcomes = await Promise.all([1, 2].map(() => publishCourses(seed, [{ course, hash: "a" }])));
    expect(outcomes.map((outcome) => outcome[course.slug]).sort()).toEqual(["published", "unchanged"]);
    expect(await publishCourses(seed, [{ course, hash: "a" }])).toEqual({ [course.slug]: "unchanged" });
    expect(await db.courseVersion.count({ where: { offeringId } })).toBe(1);
  });

  test("of changed files is a new version; files that went back are the earlier version again", async () => {
    const { course, offeringId } = await anOffering();
    const changed = { ...course, title: "Nieuwe titel" };
    const later = (hours: number) => clock.set(new Date(Date.UTC(2030, 0, 1, hours)));
    later(1);
    await publishCourses(seed, [{ course, hash: "a" }]);
    later(2);
    expect(await publishCourses(seed, [{ course: changed, hash: "b" }])).toEqual({ [course.slug]: "published" });
    expect((await courseToLearn(db, guest, course.slug)).course.title).toBe("Nieuwe titel");
    later(3);
    await publishCourses(seed, [{ course, hash: "a" }]);
    expect((await courseToLearn(db, guest, course.slug)).course.title).toBe("Proef");
    const versions = await db.courseVersion.findMany({ where: { offeringId }, orderBy: { number: "asc" } });
    expect(versions.map(({ number, hash }) => [number, hash])).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });

  test("says so when a course has no offering, and changes nothing when it names a theme that does not exist", async () => {
    const { course, offeringId } = await anOffering();
    expect(await publishCourses(seed, [{ course: { ...course, slug: "nergens" }, hash: "a" }])).toEqual({
      nergens: "no-offering",
    });
    const stray = { ...course, title: "Anders", themes: ["bestaat-niet"] };
    await expect(publishCourses(seed, [{ course: stray, hash: "a" }])).rejects.toThrow("bestaat-niet");
    expect(await db.offering.findUniqueOrThrow({ where: { id: offeringId } })).toMatchObject({
      title: "Een andere titel",
    });
  });

  test("is for the system alone", async () => {
    await expect(publishCourses(await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] }), [])).rejects.toThrow(
      NotAllowed,
    );
  });

  test("the real courses come out of the database as they went in", async () => {
    const courses = await readCourses(academyLists);
    for (const { course } of courses) {
      await listsFor(course);
      await makeOffering({ slug: course.slug, kind: "E_LEARNING" });
    }
    await publishCourses(seed, courses);
    for (const { course } of courses) expect((await courseToLearn(db, guest, course.slug)).course).toEqual(course);
  });
});
