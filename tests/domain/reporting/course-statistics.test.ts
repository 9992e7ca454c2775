import { afterEach, describe, expect, test } from "vitest";
import { startCourse } from "~/domain/learning/start-course.server";
import { courseStatistics } from "~/domain/reporting/course-statistics.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation, makeTheme, makeVisitor } from "../../support/factories";
import { aCourse, aQuestion, aSection } from "../learning/a-course";
import { publishedCourse } from "../learning/published-course";

const MINUTE_MS = 60_000;
const NOW = new Date("2026-03-12T10:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const blocks = [
  [aSection("m1-lees"), aQuestion("m1-1")],
  [aSection("m2-lees"), aQuestion("m2-1")],
];

afterEach(() => clock.reset());

/** Someone who did these blocks, one a minute, so many days ago; a question they got wrong is marked. */
async function learner(slug: string, { days, did, wrong = [] }: { days: number; did: string[]; wrong?: string[] }) {
  const visitor = await makeVisitor();
  const version = await db.courseVersion.findFirstOrThrow({ where: { offering: { slug } } });
  const startedAt = daysAgo(days);
  const at = (index: number) => new Date(startedAt.getTime() + (index + 1) * MINUTE_MS);
  const progress = await db.progress.create({
    data: {
      personId: visitor.personId,
      offeringId: version.offeringId,
      courseVersionId: version.id,
      startedAt,
      lastSeenAt: at(did.length),
      completedAt: did.length === 4 ? at(did.length) : null,
    },
  });
  for (const [index, blockKey] of did.entries()) {
    const where = { progressId: progress.id, blockKey };
    if (blockKey.endsWith("lees")) await db.seenBlock.create({ data: { ...where, seenAt: at(index) } });
    else {
      const correct = !wrong.includes(blockKey);
      await db.attempt.create({ data: { ...where, version: "v1", answer: { chosen: ["b"] }, correct, at: at(index) } });
    }
  }
  return progress;
}

async function aTaughtCourse() {
  clock.set(NOW);
  const course = await publishedCourse(aCourse(...blocks));
  const theme = await makeTheme(course.themes[0]);
  const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const all = ["m1-lees", "m1-1", "m2-lees", "m2-1"];
  await learner(course.slug, { days: 40, did: all });
  await learner(course.slug, { days: 3, did: all, wrong: ["m2-1"] });
  await learner(course.slug, { days: 2, did: ["m1-lees"] });
  await learner(course.slug, { days: 30, did: ["m1-lees"] });
  await learner(course.slug, { days: 31, did: ["m1-lees", "m1-1", "m2-lees"] });
  await learner(course.slug, { days: 90, did: [] });
  return { course, lead };
}

describe("what a theme lead reads of an e-learning", () => {
  test("where everybody is, per module and in which week they came", async () => {
    const { course, lead } = await aTaughtCourse();
    const { stages, stops, weeks, minutes } = await courseStatistics(lead, course.slug);
    expect(stages).toEqual({ started: 6, busy: 1, stopped: 3, done: 2 });
    expect(stops).toMatchObject([
      { number: 1, began: 5, finished: 3, stopped: 2 },
      { number: 2, began: 3, finished: 2, stopped: 1 },
    ]);
    expect(weeks).toHaveLength(26);
    expect(weeks.at(-1)).toEqual({ monday: "2026-03-09", started: 2, done: 1 });
    expect(weeks.reduce((sum, { started }) => sum + started, 0)).toBe(6);
    expect(minutes).toBe(4);
  });

  test("which questions people miss at their first try, per version and never what one of them answered", async () => {
    const { course, lead } = await aTaughtCourse();
    const lines = async () => (await courseStatistics(lead, course.slug)).questions;
    expect(await lines()).toMatchObject([
      { blockKey: "m1-1", version: "v1", current: true, module: 1, words: "Tekst", shareRight: null },
      { blockKey: "m2-1", version: "v1", current: true, module: 2, difficulty: "too-few" },
    ]);
    // Three did the first question right; seven more make ten, and four of those miss it.
    for (let index = 0; index < 7; index += 1) {
      const wrong = index < 4 ? ["m1-1"] : [];
      const { id: progressId } = await learner(course.slug, { days: 5, did: ["m1-1"], wrong });
      const again = { progressId, blockKey: "m1-1", answer: { chosen: ["b"] }, correct: true, at: NOW };
      await db.attempt.create({ data: { ...again, version: "v1" } });
      if (index === 0) await db.attempt.create({ data: { ...again, version: "v0" } });
    }
    const ten = [
      { blockKey: "m1-1", version: "v1", shareRight: 60, difficulty: "fine" },
      { blockKey: "m1-1", version: "v0", current: false, difficulty: "too-few" },
      { blockKey: "m2-1", shareRight: null },
    ];
    expect(await lines()).toMatchObject(ten);
    await learner(course.slug, { days: 1, did: ["m1-1"], wrong: ["m1-1"] });
    expect(await lines()).toMatchObject(ten);
  });

  test("who began and completed it by organisation, without a number from 1 to 4", async () => {
    clock.set(NOW);
    const course = await publishedCourse(aCourse(...blocks));
    const theme = await makeTheme(course.themes[0]);
    const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
    const [large, small] = [await makeOrganisation(), await makeOrganisation({ region: "elders" })];
    for (let index = 0; index < 9; index += 1) {
      const learner = await makeVisitor({ organisationId: index < 6 ? large.id : small.id });
      await startCourse(learner, { slug: course.slug });
    }
    clock.set(new Date("2026-04-02T10:00:00Z"));
    const { organisations } = await courseStatistics(lead, course.slug);
    expect(organisations.end).toBe("2026-03-31");
    const cellOf = (slug: string) => organisations.lines.find((line) => line.slug === slug)?.started;
    expect(cellOf(small.slug)).toEqual({ kind: "few" });
    expect(cellOf(large.slug)?.kind).not.toBe("few");
  });

  test("names nobody, and is not there for who leads another theme", async () => {
    const { course, lead } = await aTaughtCourse();
    expect(JSON.stringify(await courseStatistics(lead, course.slug))).not.toMatch(/Persoon|@test/);
    const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
    await expect(courseStatistics(other, course.slug)).rejects.toMatchObject({ name: "NotFound" });
    await expect(courseStatistics(await makeVisitor(), course.slug)).rejects.toMatchObject({ name: "NotFound" });
  });
});
