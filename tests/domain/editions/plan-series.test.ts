import { expect, test } from "vitest";
import { planEdition } from "~/domain/editions/plan-edition.server";
import { planSeries, type SeriesPlanning } from "~/domain/editions/plan-series.server";
import { db } from "~/platform/db.server";
import { statementsOf } from "./an-edition";
import { aPlan, aPlanner, sent } from "./planning";

const everyOtherWeek = { unit: "weeks", step: 2, until: null, count: 4 } as const;

async function aSeries() {
  const planner = await aPlanner();
  const question = { id: null, kind: "YES_NO" as const, label: "Komt u met de auto?", choices: "" };
  const plan = aPlan(planner.venue.id, { questions: [{ ...question, required: false, sensitive: false }] });
  const { slug, id, publish, confirmed } = sent(planner.offering.slug, plan);
  const asked: SeriesPlanning = { slug, id, plan, rule: everyOtherWeek, chosen: null, publish, confirmed };
  return { ...planner, asked };
}

async function shown(lead: Parameters<typeof planSeries>[0], asked: SeriesPlanning) {
  const end = await planSeries(lead, asked);
  if (end.outcome !== "shown") throw new Error(end.outcome);
  return end;
}

test("the dates are shown before any is made, with what they collide with", async () => {
  const { lead, venue, offering, asked } = await aSeries();
  const meetings = [{ id: null, day: "2026-04-09", from: "15:00", until: "17:00" }];
  await planEdition(lead, sent(offering.slug, aPlan(venue.id, { title: "De andere", meetings })));
  const { dates } = await shown(lead, asked);
  expect(dates.map(({ day, overlaps }) => [day, overlaps.map(({ title }) => title)])).toEqual([
    ["2026-03-12", []],
    ["2026-03-26", []],
    ["2026-04-09", ["De andere"]],
    ["2026-04-23", []],
  ]);
  expect(await db.edition.count({ where: { seriesId: asked.id } })).toBe(0);
});

test("the ticked ones are made together, at the same time of the clock, each with its questions; the same page makes them once", async () => {
  const { lead, asked } = await aSeries();
  const { agreed } = await shown(lead, asked);
  const made = { ...asked, chosen: ["2026-03-12", "2026-04-09", "1999-01-01"], publish: true, confirmed: agreed };
  const ends = await Promise.all([planSeries(lead, made), planSeries(lead, made)]);
  expect(ends).toMatchObject([
    { outcome: "planned", count: 2, published: true },
    { outcome: "planned", count: 2, published: true },
  ]);
  const editions = await db.edition.findMany({
    where: { seriesId: asked.id },
    orderBy: { startsAt: "asc" },
    include: { questions: true },
  });
  expect(editions.map(({ startsAt, state, questions }) => [startsAt?.toISOString(), state, questions.length])).toEqual([
    ["2026-03-12T12:30:00.000Z", "PUBLISHED", 1],
    ["2026-04-09T11:30:00.000Z", "PUBLISHED", 1],
  ]);
  const actions = await db.auditEntry.findMany({ where: { subjectId: { in: editions.map(({ id }) => id) } } });
  expect(actions.map(({ action }) => action).sort()).toEqual([
    ...["edition.planned", "edition.planned", "edition.published", "edition.published"],
  ]);
});

test("another rule than the one whose dates were seen is shown first; none ticked makes nothing", async () => {
  const { lead, asked } = await aSeries();
  const { agreed, dates } = await shown(lead, asked);
  const chosen = dates.map(({ day }) => day);
  const other = { ...asked, rule: { ...everyOtherWeek, count: 5 }, chosen, confirmed: agreed };
  expect((await planSeries(lead, other)).outcome).toBe("shown");
  const none = await planSeries(lead, { ...asked, chosen: [], confirmed: agreed });
  expect(none).toMatchObject({ outcome: "refused", fields: { "": "Kies een of meer datums." } });
  expect(await db.edition.count({ where: { seriesId: asked.id } })).toBe(0);
});

test("fifty-two dates take no more questions than two", async () => {
  const statements = async (count: number) => {
    const { lead, asked } = await aSeries();
    const series = { ...asked, rule: { unit: "days", step: 7, until: null, count } as const };
    const { agreed, dates } = await shown(lead, series);
    expect(dates).toHaveLength(count);
    const made = { ...series, chosen: dates.map(({ day }) => day), confirmed: agreed };
    return statementsOf(async () => expect(await planSeries(lead, made)).toMatchObject({ outcome: "planned", count }));
  };
  expect(await statements(52)).toBe(await statements(2));
});

test("the lead of another theme plans no series here", async () => {
  const { asked } = await aSeries();
  const { lead: other } = await aPlanner();
  await expect(planSeries(other, asked)).rejects.toMatchObject({ name: "NotFound" });
});
