import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { action as changeDoor, loader as changePage } from "~/routes/management/change-definition-page";
import { loader as draftDoor } from "~/routes/management/definition-draft-page";
import { loader as planPage, action as publishPlanDoor } from "~/routes/management/draft-plan-page";
import { action as dropPlanDoor } from "~/routes/management/drop-plan";
import { action as dropDoor } from "~/routes/management/drop-promise";
import { loader as figuresPage } from "~/routes/management/figures-page";
import { action as proposeDoor, loader as proposePage } from "~/routes/management/propose-promise-page";
import { action as rewordDoor, loader as rewordPageDoor } from "~/routes/management/reword-promise-page";
import { action as rollDoor, loader as rollPageDoor } from "~/routes/management/roll-plan-page";
import { loader as targetDoor } from "~/routes/management/target-page";
import { action as publishDoor, loader as waitingPage } from "~/routes/management/waiting-promise-page";
import { aPromise } from "../domain/targets/a-promise";
import { answerOf, visit } from "../support/as";

let made: Awaited<ReturnType<typeof aPromise>>;
let theme: string;

beforeEach(() => clock.set(new Date("2026-03-12T10:00:00Z")));
beforeAll(async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  made = await aPromise("MANUAL_COUNT");
  const where = { targetId: made.target.id };
  theme = (await db.targetTheme.findFirstOrThrow({ where, include: { theme: true } })).theme.slug;
});

function at(path: string, as: Visitor, slug = "", form?: Record<string, string>, year = "2026") {
  return visit(`/cijfers/doelen/${path}?jaar=${year}`, { as, params: { slug, year }, form });
}

function promiseFields(overrides: Record<string, string> = {}): Record<string, string> {
  const nieuw = newId(clock.now());
  return { nieuw, titel: "Themadag voor scholen", themas: theme, soort: "B", bron: "Regel 12.", ...overrides };
}

async function proposed(overrides: Record<string, string> = {}) {
  const answer = await answerOf(proposeDoor(await at("nieuw", made.lead, "", promiseFields(overrides))));
  expect(answer.status).toBe(303);
  return answer.headers.get("Location")?.match(/doelen\/([^/]+)/)?.[1] ?? "";
}

const definition = {
  meting: "MANUAL_COUNT",
  van: "2026-01-01",
  tot: "2026-12-31",
  ritme: "YEAR",
  vergelijking: "AT_LEAST",
  waarde: "6",
  basis: "NOT_EXTRA",
  ingang: "2026-03-12",
  reden: "Een nieuwe belofte.",
};

describe("a new promise at its doors", () => {
  it("goes from its words to how it is counted, is published by management and then stands in the figures", async () => {
    const slug = await proposed();
    const form = await changePage(await at("wijzigen", made.lead, slug));
    expect(form).toMatchObject({ waiting: true, draft: null, fields: { meting: "MANUAL_COUNT", waarde: "" } });
    const seen = await changeDoor(await at("wijzigen", made.lead, slug, definition));
    expect(await (seen as Response).json()).toMatchObject({ seen: { tried: { actual: 0, rows: 0 } } });
    const kept = await answerOf(changeDoor(await at("wijzigen", made.lead, slug, { ...definition, bewaren: "ja" })));
    expect(kept.headers.get("Location")).toBe(`/cijfers/doelen/${slug}/voorstel?jaar=2026`);
    expect((await answerOf(draftDoor(await at("concept", made.lead, slug)))).status).toBe(404);
    expect((await answerOf(targetDoor(await at("", made.lead, slug)))).status).toBe(404);
    const { work } = await figuresPage(await at("", made.management));
    expect(work.waiting.map((line) => line.slug)).toContain(slug);
    const { promise, can } = await waitingPage(await at("voorstel", made.management, slug));
    expect(can).toEqual({ publish: true, drop: true });
    const form2 = { gezien: promise.seen };
    expect((await answerOf(publishDoor(await at("voorstel", made.lead, slug, form2)))).status).toBe(403);
    const published = await answerOf(publishDoor(await at("voorstel", made.management, slug, form2)));
    expect(published.headers.get("Location")).toBe(`/cijfers/doelen/${slug}?jaar=2026`);
    expect((await targetDoor(await at("", made.lead, slug))).line.title).toBe("Themadag voor scholen");
    const again = await answerOf(publishDoor(await at("voorstel", made.management, slug, form2)));
    expect(again.status).toBe(404);
  });

  it.each([
    [{ titel: "" }, ["titel"]],
    [{ soort: "" }, ["soort"]],
    [{ themas: "onzin" }, ["themas"]],
    [{ deelvan: "bestaat-niet", deelsoort: "SUBSET" }, ["deelvan"]],
    [{ deelvan: "bestaat-niet" }, ["deelsoort"]],
  ])("gives %j back with a sentence beside its field", async (overrides, fields) => {
    const answer = await answerOf(proposeDoor(await at("nieuw", made.lead, "", promiseFields(overrides))));
    expect(answer.status).toBe(400);
    const { form } = await answer.json();
    expect(Object.keys(form.error)).toEqual(fields);
    expect(form.initialValue.bron).toBe("Regel 12.");
  });

  it("begins with the one theme of its lead, as a part of the promise one came from", async () => {
    const call = await visit(`/cijfers/doelen/nieuw?jaar=2026&deelvan=${made.slug}`, { as: made.lead });
    const { fields, wholes } = await proposePage(call);
    expect([fields.themas, fields.deelvan]).toEqual([[theme], made.slug]);
    expect(wholes.map(({ slug }) => slug)).toContain(made.slug);
  });

  it("is reworded and thrown away by its lead, and does not exist for another", async () => {
    const slug = await proposed();
    for (const door of [waitingPage, rewordPageDoor, changePage])
      expect((await answerOf(door(await at("x", made.stranger, slug)) as Promise<unknown>)).status).toBe(404);
    const words = promiseFields({ titel: "Twee themadagen" });
    expect((await answerOf(rewordDoor(await at("x", made.stranger, slug, words)))).status).toBe(404);
    expect((await answerOf(rewordDoor(await at("x", made.lead, slug, words)))).status).toBe(303);
    expect((await waitingPage(await at("x", made.lead, slug))).promise.title).toBe("Twee themadagen");
    expect((await answerOf(dropDoor(await at("x", made.stranger, slug, {})))).status).toBe(404);
    expect((await answerOf(dropDoor(await at("x", made.lead, slug, {})))).status).toBe(303);
    expect((await answerOf(waitingPage(await at("x", made.lead, slug)) as Promise<unknown>)).status).toBe(404);
  });
});

it("a plan is rolled over, seen by its leads, thrown away, rolled over again and published", async () => {
  const roll = (form: Record<string, string>) => at("overzetten", made.management, "", form);
  const { seen, fields } = await rollPageDoor(await at("overzetten", made.management));
  expect(fields.mee).toContain(made.slug);
  const asked = { gezien: seen, mee: made.slug, [`waarde-${made.slug}`]: "" };
  const refused = await answerOf(rollDoor(await roll(asked)));
  expect(Object.keys((await refused.json()).form.error)).toEqual([`waarde-${made.slug}`]);
  const old = await answerOf(rollDoor(await roll({ ...asked, gezien: "x", [`waarde-${made.slug}`]: "12" })));
  expect([old.status, Object.keys((await old.json()).form.error)]).toEqual([400, [""]]);
  const good = { ...asked, [`waarde-${made.slug}`]: "12" };
  const answer = await answerOf(rollDoor(await roll(good)));
  expect(answer.headers.get("Location")).toBe("/cijfers/plan/2027");
  const again = await answerOf(rollDoor(await roll(good)));
  expect(again.headers.get("Location")).toBe("/cijfers/plan/2026/overzetten");
  expect((await planPage(await at("", made.lead, "", undefined, "2027"))).total).toBe(1);
  expect((await planPage(await at("", made.stranger, "", undefined, "2027"))).total).toBe(0);
  const inPlan = await waitingPage(await at("voorstel", made.management, made.slug, undefined, "2027"));
  expect(inPlan.can.publish).toBe(false);
  const { years } = await figuresPage(await at("", made.management));
  expect(years).not.toContain(2027);
  await answerOf(dropPlanDoor(await at("", made.management, "", {}, "2027")));
  expect((await answerOf(planPage(await at("", made.lead, "", undefined, "2027")) as Promise<unknown>)).status).toBe(
    404,
  );
  await answerOf(rollDoor(await roll(good)));
  const plan = await planPage(await at("", made.management, "", undefined, "2027"));
  const publish = (gezien: string) => at("", made.management, "", { gezien }, "2027");
  expect((await answerOf(publishPlanDoor(await publish("x")))).status).toBe(409);
  const published = await answerOf(publishPlanDoor(await publish(plan.seen)));
  expect(published.headers.get("Location")).toBe("/cijfers?jaar=2027");
  expect((await figuresPage(await at("", made.management))).years).toContain(2027);
});

it.each(["abcd", "1999", "99999", "2026%00"])("there is no plan of %j", async (year) => {
  const call = () => visit("/cijfers/plan/x", { as: made.management, params: { year } });
  for (const door of [planPage, rollPageDoor])
    expect((await answerOf(door(await call()) as Promise<unknown>)).status).toBe(404);
});
