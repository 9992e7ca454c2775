import { describe, expect, it } from "vitest";
import { coverage } from "~/domain/reporting/coverage.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { addDays, instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { beginLife, JOINT, jointSlug, type Life } from "./a-life";
import { acts, deletes, merges, moves, undoes } from "./acts-of-a-life";
import { countAgain, standingOn } from "./count-again";
import { exportedLedger, exportedPromises } from "./exported-ledger";
import { exportedPlans } from "./exported-plans";
import { expectProspects, prospectsOn } from "./forecast-again";
import { everyRow } from "./read-back";

const HISTORIES = process.env.LONG_TESTS ? 30 : 2;
const FIRST_SEED = Number(process.env.SEED ?? 600);
const SEEDS = Array.from({ length: HISTORIES }, (_, index) => FIRST_SEED + index);
const DAYS = process.env.LONG_TESTS ? 40 : 18;

/** The figure of every promise at the end of a day. */
async function figuresOn(life: Life, day: string): Promise<Record<string, number | null>> {
  const standing = Object.entries(await progressOn(life, day));
  return Object.fromEntries(standing.map(([slug, progress]) => [slug, progress?.actual ?? null]));
}

/** How every promise stands at the end of a day: figure, pace, forecast, status and parts. */
async function progressOn({ lead }: Life, day: string) {
  const told = await targetProgress(lead, { year: 2026, day });
  return Object.fromEntries(told.map(({ slug, progress }) => [slug, progress]));
}

type Standings = Awaited<ReturnType<typeof progressOn>>;

/** The rows and the parts of one figure as the lead opens them, and who was reached at the last quarter end. */
async function openedOn({ lead }: Life, slug: string, day: string) {
  const { rows, splits } = await everyRow(lead, slug, { year: 2026, day });
  const matrix = await coverage(lead, new URLSearchParams(`jaar=2026&peildatum=${day}`));
  const reached = matrix.rows.flatMap(({ slug: organisation, cells }) =>
    cells.flatMap((cell) => (cell.reached ? [`${organisation} ${cell.column}`] : [])),
  );
  return { rows, splits, reached };
}

describe.each(SEEDS)("any history of the academy (seed %i)", (seed) => {
  it("leaves every day that is over as it was, whatever comes after it", async () => {
    clock.set(instantAt("2026-01-05", "06:00"));
    const life = await beginLife(seed);
    const known: { day: string; slug: string; figures: object; progress: Standings; opened: object }[] = [];
    let today = "2026-01-05";
    for (let step = 0; step < DAYS; step += 1) {
      await liveThrough(life, today);
      clock.set(instantAt(addDays(today, 1), "00:00"));
      const { slug } = life.pick(life.promises);
      known.push({
        day: today,
        slug,
        figures: await figuresOn(life, today),
        progress: await progressOn(life, today),
        opened: await openedOn(life, slug, today),
      });
      today = addDays(today, 1 + life.roll(14));
    }
    const [ledger, versions] = [await exportedLedger(), await exportedPromises(2026)];
    const plans = await exportedPlans();
    for (const { day, slug, figures, progress, opened } of known) {
      expect([day, await progressOn(life, day)]).toEqual([day, progress]);
      expect([day, await figuresOn(life, day)]).toEqual([day, figures]);
      expect([day, await openedOn(life, slug, day)]).toEqual([day, opened]);
      const own = standingOn(versions, day).filter((promise) => life.promises.some((one) => one.slug === promise.slug));
      const byLoop = Object.fromEntries(own.map((promise) => [promise.slug, countAgain(ledger, promise, day).figure]));
      expect([day, byLoop]).toEqual([day, figures]);
      expectProspects(prospectsOn({ ledger, plans }, own, day), new Map(Object.entries(progress)), day);
    }
    expect(Object.values(known.at(-1)?.figures ?? {}).filter(Boolean).length).toBeGreaterThan(9);
  }, 120_000);
});

/** A day of the academy, with what must hold of it at once. */
async function liveThrough(life: Life, today: string): Promise<void> {
  const names = Object.keys(acts) as (keyof typeof acts)[];
  for (let nth = 0; nth < 4; nth += 1) {
    clock.set(instantAt(today, `${10 + nth}:00`));
    await acts[life.pick(names)](life, today);
  }
  await freezeSome(life);
  clock.set(instantAt(today, "15:00"));
  if (life.roll(3) === 0) await changesNothing(life, today, () => moves(life, today));
  if (life.roll(6) === 0 && life.people.length > 6) await changesNothing(life, today, () => deletes(life, today));
  if (life.roll(2) === 0) await mergeAndUndo(life, today);
  await addsUp(life, today);
}

/** A frozen set is taken once, before anything is asked of it. */
async function freezeSome(life: Life): Promise<void> {
  const slug = life.promises.find(({ slug: own }) => own.startsWith("1-"))?.slug ?? "";
  const { id, _count } = await db.target.findUniqueOrThrow({
    where: { planYear_slug: { planYear: 2026, slug } },
    include: { _count: { select: { baseline: true } } },
  });
  if (_count.baseline > 0) return;
  const ties = await db.participantTie.findMany({
    where: { personId: { in: life.people.map((one) => one.personId) } },
  });
  const data = ties.slice(0, 2).map(({ participantId }) => ({ targetId: id, participantId }));
  await db.baselineMember.createMany({ data });
}

/** Who moves and who leaves changes no figure: not of today, not of any day before. */
async function changesNothing(life: Life, today: string, act: () => Promise<unknown>): Promise<void> {
  const days = [today, addDays(today, -30)];
  const stands = () => Promise.all(days.map((day) => progressOn(life, day)));
  const before = await stands();
  await act();
  expect([today, await stands()]).toEqual([today, before]);
}

/** A merge that is undone gives every number back; one that is not undone may stay. */
async function mergeAndUndo(life: Life, today: string): Promise<void> {
  const before = await figuresOn(life, today);
  const id = await merges(life);
  if (id === null) return;
  const merged = await figuresOn(life, today);
  for (const [slug, figure] of Object.entries(merged)) {
    const baseline = slug.startsWith("1-");
    // Two who are one are never counted more often; being one with someone of the frozen set counts less still.
    expect([slug, Number(figure) <= Number(before[slug])]).toEqual([slug, true]);
    if (!baseline) expect([slug, Number(before[slug]) - Number(figure) <= 1]).toEqual([slug, true]);
  }
  if (life.roll(2) === 0) return;
  clock.set(instantAt(today, "16:00"));
  await undoes(id);
  expect([today, await figuresOn(life, today)]).toEqual([today, before]);
}

/** The parts of a figure are the whole, and of a joint promise one part plus the other minus what both hold. */
async function addsUp(life: Life, today: string): Promise<void> {
  const open = (slug: string) => everyRow(life.lead, slug, { year: 2026, day: today });
  const measure = life.pick(JOINT);
  const [one, other, both] = await Promise.all(
    (["a", "b", "ab"] as const).map((part) => open(jointSlug(life.seed, measure, part))),
  );
  if (!one || !other || !both) return;
  const ids = (opened: typeof both) => new Set(opened.rows.map(({ id }) => id));
  for (const { total, splits } of [one, other, both]) {
    for (const split of Object.values(splits)) expect(split.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  }
  // A definition that somebody changed is another promise.
  const unchanged = await db.targetVersion.count({
    where: {
      byPerson: true,
      target: { slug: { in: (["a", "b", "ab"] as const).map((part) => jointSlug(life.seed, measure, part)) } },
    },
  });
  if (unchanged > 0) return;
  const inBoth = [...ids(one)].filter((id) => ids(other).has(id)).length;
  if (measure === "PARTICIPANTS") {
    expect(both.total).toBeLessThanOrEqual(one.total + other.total);
    expect(both.total).toBeGreaterThanOrEqual(Math.max(one.total, other.total));
    return;
  }
  expect([measure, new Set([...ids(one), ...ids(other)])]).toEqual([measure, ids(both)]);
  expect([measure, one.total + other.total - inBoth]).toEqual([measure, both.total]);
}
