import { expect, test } from "vitest";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { myCourses } from "~/domain/learning/my-courses.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { makeVisitor } from "../../support/factories";
import { aCourse, aQuestion, aSection } from "./a-course";
import { publishedCourse } from "./published-course";

test("the e-learnings someone began, the last visited first, with how far they are; nobody else's", async () => {
  clock.set(instantAt("2026-03-12", "10:00"));
  const long = await publishedCourse(aCourse([aSection("m1-s"), aQuestion("m1-1")]));
  const short = await publishedCourse(aCourse([aSection("m1-s")]));
  const [learner, other] = [await makeVisitor(), await makeVisitor()];
  await startCourse(other, { slug: long.slug });
  await startCourse(learner, { slug: long.slug });
  await startCourse(learner, { slug: short.slug });
  await finishSection(learner, { slug: short.slug, blockKey: "m1-s" });
  clock.set(instantAt("2026-03-13", "10:00"));
  await finishSection(learner, { slug: long.slug, blockKey: "m1-s" });
  expect(await myCourses(learner)).toMatchObject([
    { slug: long.slug, done: 1, blocks: 2, completedOn: null },
    { slug: short.slug, done: 1, blocks: 1, completedOn: "2026-03-12" },
  ]);
  expect(await myCourses(other)).toMatchObject([{ slug: long.slug, done: 0 }]);
  expect(await myCourses(await makeVisitor())).toEqual([]);
});

test("an answer counts as done, right or wrong", async () => {
  const { slug } = await publishedCourse(aCourse([aQuestion("m1-1"), aQuestion("m1-2")]));
  const learner = await makeVisitor();
  await startCourse(learner, { slug });
  await answerQuestion(learner, { slug, blockKey: "m1-1", fields: { antwoord: ["a"] } });
  expect(await myCourses(learner)).toMatchObject([{ done: 1, blocks: 2 }]);
});
