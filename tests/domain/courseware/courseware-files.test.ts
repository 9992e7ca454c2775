import { expect, test } from "vitest";
import { blocksOf } from "~/domain/courseware/course";
import { checkCourses, readCourses } from "~/domain/courseware/courseware-files.server";
import { academyLists } from "../../../prisma/seed/academy-lists";

test("every course of the academy is in order", async () => {
  const { courses, problems } = await checkCourses(academyLists);
  expect(problems).toEqual([]);
  expect(courses.map(({ course }) => course.slug)).toEqual(["bibob", "buit-voor-professionals"]);
});

test("what is shown when someone needs help is a help line of the academy, never fixed text", async () => {
  for (const { course } of await readCourses(academyLists)) {
    const texts = [...blocksOf(course), course.after].map((part) => JSON.stringify(part));
    for (const text of texts) expect(text).not.toMatch(/0[89]00-\d{4}/);
  }
});

test("the same files give the same hash", async () => {
  expect(await readCourses(academyLists)).toEqual(await readCourses(academyLists));
});
