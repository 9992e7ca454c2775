import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { coursePage } from "~/domain/learning/course-page.server";
import { keptPostForm } from "~/domain/learning/kept-post.form";
import { startCourse } from "~/domain/learning/start-course.server";
import { takeKeptPost } from "~/domain/learning/take-kept-post.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aCourse, aQuestion, aSection, story } from "./a-course";
import { started } from "./published-course";

type Fields = Record<string, string[]>;

async function aLearner() {
  const { slug, learner } = await started(aCourse([aSection("m1-s"), aQuestion("m1-1"), story]));
  const { id: progressId } = await db.progress.findFirstOrThrow({ where: { personId: learner.personId } });
  const send = (blockKey: string, fields: Fields = {}, as = learner, id: string = randomUUID()) =>
    takeKeptPost(as, progressId, { slug, blockKey, fields, kept: { id, secondsAgo: 30 } });
  return { slug, learner, send };
}

describe("what a browser kept without connection", () => {
  test("is done whatever the block is, in the order it comes", async () => {
    const { slug, learner, send } = await aLearner();
    expect(await send("m1-s")).toMatchObject({ outcome: "finished", next: { blockKey: "m1-1" } });
    expect(await send("m1-1", { antwoord: ["b"] })).toMatchObject({ outcome: "answered" });
    expect(await send(story.key, { scene: ["begin"], keuze: ["b"] })).toEqual({
      outcome: "walked",
      place: { moduleSlug: "module-1", blockKey: story.key },
      courseCompleted: true,
    });
    expect((await coursePage(learner, slug)).standing).toMatchObject({ done: 3, blocks: 3 });
  });

  test("twice, at once and once more, is done once", async () => {
    const { slug, learner, send } = await aLearner();
    const id = randomUUID();
    await Promise.all([1, 2, 3].map(() => send("m1-1", { antwoord: ["b"] }, learner, id)));
    await send("m1-1", { antwoord: ["b"] }, learner, id);
    expect(await db.attempt.count({ where: { progress: { personId: learner.personId } } })).toBe(1);
    expect((await coursePage(learner, slug)).standing.done).toBe(1);
  });

  test("in the progress of someone else changes nothing for either of them", async () => {
    const { slug, learner, send } = await aLearner();
    const other = await makeVisitor();
    await startCourse(other, { slug });
    expect(await send("m1-1", { antwoord: ["b"] }, other)).toEqual({ outcome: "someone-elses" });
    for (const who of [learner, other]) expect((await coursePage(who, slug)).standing.done).toBe(0);
  });

  test("is refused without an answer or for a block that is gone", async () => {
    const { send } = await aLearner();
    expect(await send("m1-1")).toEqual({ outcome: "no-answer", problem: "nothing-chosen" });
    await expect(send("weg", { antwoord: ["b"] })).rejects.toThrow(NotFound);
  });
});

describe("what a browser says of it", () => {
  const good = { bericht: randomUUID(), geleden: "30", voortgang: randomUUID(), onderdeel: "m1-1" };
  const table: [name: string, said: Record<string, string>, seconds: number | null | undefined][] = [
    ["half a minute ago", good, 30],
    ["longer ago than anything is kept", { ...good, geleden: "99999999999" }, 60 * 86_400],
    ["a clock that went wrong", { ...good, geleden: "-5" }, null],
    ["no number at all", { ...good, geleden: "gisteren" }, null],
    ["an id that is none", { ...good, bericht: "1; DROP" }, undefined],
    ["a progress that is none", { ...good, voortgang: "" }, undefined],
  ];

  test.each(table)("%s", (_, said, seconds) => {
    expect(keptPostForm.safeParse(said).data?.kept.secondsAgo).toBe(seconds);
  });
});
