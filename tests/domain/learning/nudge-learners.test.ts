import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { system, type Visitor } from "~/domain/access/actor";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { stopInvitations } from "~/domain/editions/stop-invitations.server";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { nudgeLearners } from "~/domain/learning/nudge-learners.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOrganisation, makeVisitor, unique } from "../../support/factories";
import { statementsOf } from "../editions/an-edition";
import { aCourse, aQuestion, aSection } from "./a-course";
import { beforeTheTest, doTheBlocks } from "./at-the-test";
import { publishedCourse, started } from "./published-course";

const course = aCourse([aSection("m1-s"), aSection("m1-t"), aQuestion("m1-q")]);
const on = (day: string) => clock.set(new Date(`${day}T10:00:00Z`));
const lettersTo = ({ personId }: Visitor, kind = "course-silent") =>
  db.letter.findMany({ where: { personId, kind }, orderBy: { createdAt: "asc" } });

/** Someone who began on the first of March and read one section. */
async function aLearner() {
  on("2026-03-01");
  const { slug, learner } = await started(course);
  await finishSection(learner, { slug, blockKey: "m1-s" });
  return { slug, learner };
}

describe("someone who does not go on", () => {
  test("is reminded after two weeks, once, of how far they were", async () => {
    const { slug, learner } = await aLearner();
    on("2026-03-14");
    await nudgeLearners();
    expect(await lettersTo(learner)).toEqual([]);
    on("2026-03-16");
    await Promise.all([nudgeLearners(), nudgeLearners()]);
    on("2026-03-25");
    await nudgeLearners();
    expect(await lettersTo(learner)).toMatchObject([
      { state: "QUEUED", facts: { slug, done: 1, blocks: 3, left: "blocks" } },
    ]);
  });

  test("is reminded again after another silence", async () => {
    const { slug, learner } = await aLearner();
    on("2026-03-16");
    await nudgeLearners();
    on("2026-03-20");
    await finishSection(learner, { slug, blockKey: "m1-t" });
    on("2026-03-30");
    await nudgeLearners();
    expect(await lettersTo(learner)).toHaveLength(1);
    on("2026-04-06");
    await nudgeLearners();
    expect((await lettersTo(learner)).map(({ facts }) => facts)).toMatchObject([{ done: 1 }, { done: 2 }]);
  });

  test("who goes on before the letter went is not written", async () => {
    const { slug, learner } = await aLearner();
    on("2026-03-16");
    await nudgeLearners();
    await finishSection(learner, { slug, blockKey: "m1-t" });
    expect(await lettersTo(learner)).toMatchObject([{ state: "WITHDRAWN" }]);
  });

  test("is left alone who completed it, who was gone too long, and whose e-learning has left the catalogue", async () => {
    const done = await aLearner();
    await finishSection(done.learner, { slug: done.slug, blockKey: "m1-t" });
    await answerQuestion(done.learner, { slug: done.slug, blockKey: "m1-q", fields: { antwoord: ["b"] } });
    const gone = await aLearner();
    await db.offering.update({ where: { slug: gone.slug }, data: { state: "ARCHIVED" } });
    on("2026-03-20");
    await nudgeLearners();
    const long = await aLearner();
    on("2026-06-01");
    await nudgeLearners();
    for (const { learner } of [done, gone, long]) expect(await lettersTo(learner)).toEqual([]);
  });

  test("of an e-learning for invited people is reminded while invited, and not when that is over", async () => {
    on("2026-03-01");
    const { slug } = await publishedCourse(course);
    const { id: offeringId } = await db.offering.update({ where: { slug }, data: { visibility: "INVITED" } });
    const { id: audienceId } = await db.audience.create({
      data: { slug: "kring", title: "Kring", position: unique() },
    });
    const team = await makeOrganisation();
    const invited = {
      byName: await makeVisitor(),
      byEmployer: await makeVisitor({ organisationId: team.id }),
      byAudience: await makeVisitor({ audienceIds: [audienceId] }),
    };
    const over = {
      noMore: await makeVisitor(),
      movedOn: await makeVisitor({ organisationId: team.id }),
      unproven: await makeVisitor({ organisationId: team.id }),
      gone: await makeVisitor({ organisationId: team.id }),
    };
    const { id: editionId } = await makeEdition({ offeringId, visibility: "INVITED" });
    const names = [invited.byName.personId, over.noMore.personId];
    await db.editionInvitation.createMany({
      data: [{ organisationId: team.id }, { audienceId }, ...names.map((personId) => ({ personId }))].map((who) => ({
        editionId,
        ...who,
      })),
    });
    for (const learner of Object.values({ ...invited, ...over })) await startCourse(learner, { slug });
    await db.editionInvitation.deleteMany({ where: { personId: over.noMore.personId } });
    await db.membership.updateMany({
      where: { personId: over.movedOn.personId },
      data: { organisationId: (await makeOrganisation()).id },
    });
    await db.membership.updateMany({ where: { personId: over.unproven.personId }, data: { confirmedAt: null } });
    await db.account.update({ where: { id: over.gone.accountId }, data: { deactivatedAt: clock.now() } });
    on("2026-03-16");
    await nudgeLearners();
    for (const learner of Object.values(invited)) expect(await lettersTo(learner)).toMatchObject([{ facts: { slug } }]);
    for (const learner of Object.values(over)) expect(await lettersTo(learner)).toEqual([]);
    await db.editionInvitation.create({ data: { editionId, personId: over.noMore.personId } });
    on("2026-03-17");
    await nudgeLearners();
    expect(await lettersTo(over.noMore)).toHaveLength(1);
    expect(await lettersTo(invited.byName)).toHaveLength(1);
  });

  test("is reached behind many who can't see theirs any more", async () => {
    on("2026-03-01");
    const { slug } = await publishedCourse(course);
    const hidden = await db.offering.update({ where: { slug }, data: { visibility: "INVITED" } });
    const { courseVersions } = await db.offering.findUniqueOrThrow({
      where: { id: hidden.id },
      select: { courseVersions: { select: { id: true } } },
    });
    const version = { offeringId: hidden.id, courseVersionId: String(courseVersions[0]?.id) };
    const moments = { startedAt: clock.now(), lastSeenAt: clock.now() };
    for (let n = 0; n < 60; n += 1) {
      await db.progress.create({ data: { personId: (await makeVisitor()).personId, ...version, ...moments } });
    }
    const { learner } = await aLearner();
    on("2026-03-16");
    await nudgeLearners();
    expect(await lettersTo(learner)).toHaveLength(1);
    await db.progress.deleteMany({ where: { offeringId: hidden.id } });
  });

  test("reads what is left: questions, the final test, or no more than to complete it", async () => {
    on("2026-03-01");
    const blocks = [aSection("m1-s"), aQuestion("m1-q")];
    const wrong = await started(aCourse(blocks));
    await doTheBlocks(wrong.learner, wrong.slug);
    const tested = await beforeTheTest();
    const through = await started(aCourse([...blocks, aSection("m1-t")]));
    await finishSection(through.learner, { slug: through.slug, blockKey: "m1-s" });
    await answerQuestion(through.learner, { slug: through.slug, blockKey: "m1-q", fields: { antwoord: ["b"] } });
    const shorter = { ...aCourse(blocks), slug: through.slug };
    await publishCourses(system("test"), [{ course: shorter, hash: randomUUID() }]);
    on("2026-03-16");
    await nudgeLearners();
    const left = async ({ learner }: { learner: Visitor }) => (await lettersTo(learner)).map(({ facts }) => facts);
    expect(await left(wrong)).toMatchObject([{ done: 2, blocks: 2, left: "questions" }]);
    expect(await left(tested)).toMatchObject([{ done: 2, blocks: 2, left: "test" }]);
    expect(await left(through)).toMatchObject([{ done: 2, blocks: 2, left: "completing" }]);
  });

  test("asks the database as much for many as for one", async () => {
    on("2026-03-01");
    const { slug } = await started(course);
    const counted = async (people: number, day: string, until: string) => {
      on(day);
      for (let n = 0; n < people; n += 1) await startCourse(await makeVisitor(), { slug });
      on(until);
      return statementsOf(nudgeLearners);
    };
    await nudgeLearners();
    const one = await counted(1, "2026-04-01", "2026-04-16");
    expect(await counted(5, "2026-05-01", "2026-05-16")).toBe(one);
  });

  test("can switch it off by the link in the letter", async () => {
    const { learner } = await aLearner();
    on("2026-03-16");
    await nudgeLearners();
    const [letter] = await lettersTo(learner);
    const { stopToken } = (letter?.facts ?? {}) as { stopToken?: string };
    await stopInvitations({ kind: "guest" }, stopToken ?? "");
    await db.progress.updateMany({ where: { personId: learner.personId }, data: { nudgedAt: null } });
    on("2026-03-17");
    await nudgeLearners();
    expect(await lettersTo(learner)).toHaveLength(1);
  });
});

describe("someone who begins", () => {
  test("is written once how it works, and no more once they are through", async () => {
    const { slug, learner } = await aLearner();
    expect(await lettersTo(learner, "course-begun")).toMatchObject([
      { state: "QUEUED", facts: { slug, minutes: 8, modules: 1, withTest: false } },
    ]);
    await finishSection(learner, { slug, blockKey: "m1-t" });
    await answerQuestion(learner, { slug, blockKey: "m1-q", fields: { antwoord: ["b"] } });
    expect(await lettersTo(learner, "course-begun")).toMatchObject([{ state: "WITHDRAWN" }]);
    expect(await lettersTo(learner, "certificate-ready")).toMatchObject([{ facts: { completed: true } }]);
  });
});
