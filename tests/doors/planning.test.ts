import { expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { action as plan, loader as planPage } from "~/routes/editions/plan-page";
import { action as publish } from "~/routes/editions/publish-edition";
import { action as remove } from "~/routes/editions/remove-draft";
import { action as series } from "~/routes/editions/series-page";
import { aPlanner } from "../domain/editions/planning";
import { answerOf, visit } from "../support/as";
import { makeVisitor } from "../support/factories";

async function aPage() {
  const planner = await aPlanner();
  const { slug } = planner.offering;
  const page = await planPage(await visit(`/werk/aanbod/${slug}/plannen`, { as: planner.lead, params: { slug } }));
  const form = {
    ...{ nieuw: page.newId, titel: "Workshop BUIT", "datum-1": "2026-03-12", "van-1": "13:30", "tot-1": "16:30" },
    ...{ locatie: planner.venue.id, plaatsen: "20", knop: "publiceren" },
  };
  const send = async (fields: Record<string, string>, as = planner.lead, door: typeof plan | typeof series = plan) =>
    answerOf(door(await visit(`/werk/aanbod/${slug}/plannen`, { as, params: { slug }, form: { ...form, ...fields } })));
  return { ...planner, id: page.newId, send };
}

test("title, date, times, venue and places are enough; the answer leads to the edition", async () => {
  const { send, id } = await aPage();
  const answer = await send({});
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/uitvoeringen/${id}`]);
  expect(await db.edition.findUnique({ where: { id } })).toMatchObject({ state: "PUBLISHED", remindWeekBefore: false });
});

test("what is wrong comes back beside its field with all that was typed", async () => {
  const { send, id } = await aPage();
  const answer = await send({ "datum-1": "", praktisch: "Neem uw pas mee." });
  expect(answer.status).toBe(400);
  const { form } = await answer.json();
  expect(form.error).toEqual({ "datum-1": ["Vul een datum in."] });
  expect(form.initialValue).toMatchObject({ titel: "Workshop BUIT", praktisch: "Neem uw pas mee.", nieuw: id });
  expect(await db.edition.count({ where: { id } })).toBe(0);
});

test("an overlap is shown first (200), and sent once more it is kept", async () => {
  const { send, id } = await aPage();
  await send({});
  const second = { nieuw: id.replace(/^./, (first) => (first === "f" ? "e" : "f")) };
  const shown = await send(second);
  expect(shown.status).toBe(200);
  const { seen, form } = await shown.json();
  expect(seen.overlaps).toMatchObject([{ title: "Workshop BUIT", venue: true }]);
  expect(form.initialValue).toMatchObject({ titel: "Workshop BUIT" });
  expect((await send({ ...second, bevestigd: seen.agreed })).status).toBe(303);
});

test("a series shows its dates first (200)", async () => {
  const { send } = await aPage();
  const rule = { stap: "2", ritme: "weken", aantal: "3", knop: "toon" };
  const shown = await send(rule, undefined, series);
  const { seen } = await shown.json();
  expect(seen.dates.map(({ day }: { day: string }) => day)).toEqual(["2026-03-12", "2026-03-26", "2026-04-09"]);
  const made = await send({ ...rule, knop: "concept", dagen: "2026-03-26", bevestigd: seen.agreed }, undefined, series);
  expect(made.status).toBe(303);
});

test("publishing and removing answer with a sentence; another's edition is not there", async () => {
  const { send, lead, id } = await aPage();
  await send({ knop: "concept" });
  const { lead: other } = await aPlanner();
  const call = async (door: typeof publish | typeof remove, as = lead) =>
    answerOf(door(await visit(`/uitvoeringen/${id}`, { as, params: { editionId: id }, form: {} })));
  for (const door of [publish, remove]) expect((await call(door, other)).status).toBe(404);
  expect((await call(publish)).headers.get("Location")).toBe(`/uitvoeringen/${id}`);
  expect((await call(remove)).headers.get("Location")).toBe(`/uitvoeringen/${id}`);
  expect((await db.edition.findUnique({ where: { id } }))?.state).toBe("PUBLISHED");
});

test("of another theme's offering there is no plan page", async () => {
  const { send } = await aPage();
  const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await aPlanner()).theme.id }] });
  expect((await send({}, stranger)).status).toBe(404);
});
