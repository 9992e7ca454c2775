import { expect, test } from "vitest";
import { blocksOf, isQuestion } from "~/domain/courseware/course";
import { checkCourses, readCourses } from "~/domain/courseware/courseware-files.server";
import { plainText } from "~/domain/courseware/rich-text";

test("every course of the academy is in order", async () => {
  const { courses, problems } = await checkCourses();
  expect(problems).toEqual([]);
  expect(courses.map(({ slug }) => slug)).toEqual(["bibob", "buit-voor-professionals"]);
});

test("no module is thin: each teaches for some minutes and asks at least three questions", async () => {
  for (const { course } of await readCourses()) {
    for (const module of course.modules) {
      const words = module.blocks.map((block) => plainText(isQuestion(block) ? block.prompt : block.text)).join(" ");
      expect(words.split(/\s+/).length, module.title).toBeGreaterThan(module.minutes * 60);
      expect(module.blocks.filter(isQuestion).length, module.title).toBeGreaterThanOrEqual(3);
    }
  }
});

test("what is shown when someone needs help is a number or a site of a help line, never fixed text", async () => {
  for (const { course } of await readCourses()) {
    const texts = blocksOf(course).map(({ block }) => JSON.stringify(block));
    for (const text of texts) expect(text).not.toMatch(/0[89]00-\d{4}/);
  }
});

test("the same files give the same hash", async () => {
  expect(await readCourses()).toEqual(await readCourses());
});
