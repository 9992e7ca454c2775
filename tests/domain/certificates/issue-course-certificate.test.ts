import { expect, test } from "vitest";
import type { Course } from "~/domain/courseware/course";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aCourse, aQuestion } from "../learning/a-course";
import { started } from "../learning/published-course";

const RIGHT = { antwoord: ["b"] };

async function completed(course: Course) {
  clock.set(new Date("2026-03-29T22:30:00Z"));
  const { slug, learner } = await started(course);
  const answer = () => answerQuestion(learner, { slug, blockKey: "q1", fields: RIGHT });
  expect(await answer()).toMatchObject({ courseCompleted: true });
  await answer();
  const certificates = await db.certificate.findMany({ where: { personId: learner.personId } });
  const letters = await db.letter.findMany({ where: { personId: learner.personId, state: { not: "WITHDRAWN" } } });
  return { certificates, letters, learner };
}

test("completing an e-learning gives one certificate, on the Amsterdam day, and one letter", async () => {
  const { certificates, letters, learner } = await completed(aCourse([aQuestion("q1")]));
  expect(certificates).toMatchObject([
    {
      kind: "COMPLETED",
      name: learner.name,
      editionId: null,
      title: "Proef",
      days: [new Date("2026-03-30")],
      issuedOn: new Date("2026-03-30"),
      studyLoadMinutes: 8,
      concept: true,
    },
  ]);
  expect(letters).toMatchObject([{ kind: "certificate-ready", facts: { title: "Proef", completed: true } }]);
});

test("an e-learning that an expert reviewed is no concept", async () => {
  const reviewed = { on: "2026-03-01", by: "Lector ondermijning" };
  const { certificates } = await completed({ ...aCourse([aQuestion("q1")]), reviewed });
  expect(certificates).toMatchObject([{ concept: false }]);
});
