import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { fieldsOf } from "~/domain/targets/change-definition.form";
import type { TargetDefinition } from "~/domain/targets/definition";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { action, loader } from "~/routes/management/change-definition-page";
import { loader as draftDoor, action as publishDoor } from "~/routes/management/definition-draft-page";
import { loader as targetDoor } from "~/routes/management/target-page";
import { aPromise } from "../domain/targets/a-promise";
import { aTarget } from "../domain/targets/a-target";
import { answerOf, visit } from "../support/as";
import { makeOffering, makeTheme, makeVisitor, unique } from "../support/factories";

let made: Awaited<ReturnType<typeof aPromise>>;
let own: { offering: string; theme: string };

beforeEach(async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  made = await aPromise("EDITIONS_HELD");
  const { theme } = await db.targetTheme.findFirstOrThrow({
    where: { targetId: made.target.id },
    include: { theme: true },
  });
  const { slug: offering } = await makeOffering({ themeIds: [theme.id], title: "Eigen aanbod" });
  own = { offering, theme: theme.slug };
});

async function propose(changes: Partial<TargetDefinition>, more: Record<string, string> = {}, as = made.lead) {
  const days = { fromDay: "2026-01-01", untilDay: "2026-12-31" };
  const filled = { ...fieldsOf(aTarget({ ...days, ...changes })), ingang: "2026-04-01", reden: "Anders", ...more };
  const form = new URLSearchParams(
    Object.entries(filled).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  );
  const params = { slug: made.slug };
  return answerOf(action(await visit(`/cijfers/doelen/${made.slug}/wijzigen?jaar=2026`, { as, params, form })));
}

async function wrongIn(answer: Response): Promise<string[]> {
  expect(answer.status).toBe(400);
  return Object.keys((await answer.json()).form.error);
}

describe("the form that changes a definition, at its door", () => {
  it("offers a lead the offerings and themes of their own, and everybody every form and audience", async () => {
    await makeOffering({ themeIds: [(await makeTheme()).id] });
    const call = await visit(`/cijfers/doelen/${made.slug}/wijzigen`, { as: made.lead, params: { slug: made.slug } });
    const { choices } = await loader(call);
    expect(choices.offerings).toEqual([{ slug: own.offering, title: "Eigen aanbod" }]);
    expect(choices.themes.map(({ slug }) => slug)).toEqual([own.theme]);
    expect(choices.formats).toHaveLength(await db.format.count());
    expect(choices.audiences).toHaveLength(await db.audience.count({ where: { archivedAt: null } }));
  });

  it("offers what was published at some time, archived since or not, and nothing that nobody ever saw", async () => {
    const { id, slug: archived } = await makeOffering({ title: "Geweest aanbod" });
    const { id: unseenId, slug: unseen } = await makeOffering({ title: "Nooit getoond" });
    await db.offering.update({ where: { id }, data: { state: "ARCHIVED" } });
    await db.offering.update({ where: { id: unseenId }, data: { state: "ARCHIVED", publishedAt: null } });
    const as = made.management;
    const { choices } = await loader(await visit("/cijfers/doelen/x/wijzigen", { as, params: { slug: made.slug } }));
    const offered = choices.offerings.map(({ slug }) => slug);
    expect([offered.includes(archived), offered.includes(unseen)]).toEqual([true, false]);
    const named = (slug: string) => propose({ filter: { offerings: [slug] } }, { bewaren: "ja" }, as);
    expect([(await named(archived)).status, (await named(unseen)).status]).toEqual([303, 404]);
  });

  it("shows in words, by titles, what was filled in, and keeps it as a draft", async () => {
    const changes: Partial<TargetDefinition> = {
      measure: "PARTICIPATIONS",
      filter: {
        offerings: [own.offering],
        kinds: ["TRAINING"],
        formats: ["workshop"],
        themes: [own.theme],
        online: false,
      },
      monthWeights: [0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    };
    const seen = await propose(changes);
    const { seen: shown } = await seen.json();
    expect(shown.titles).toMatchObject({
      offerings: [{ slug: own.offering, title: "Eigen aanbod" }],
      formats: [{ slug: "workshop", title: "Workshop" }],
      themes: [{ slug: own.theme }],
    });
    expect((await propose(changes, { bewaren: "ja" })).status).toBe(303);
    const draft = await db.targetDraft.findUniqueOrThrow({ where: { targetId: made.target.id } });
    expect(draft.definition).toMatchObject({ filter: changes.filter, monthWeights: changes.monthWeights });
  });

  it("replaces the draft that was seen, and no other that somebody kept since", async () => {
    const kept = async () => (await db.targetDraft.findUniqueOrThrow({ where: { targetId: made.target.id } })).reason;
    const keep = (reden: string, gezien: string) =>
      propose({ filter: { offerings: [own.offering] } }, { bewaren: "ja", reden, gezien });
    expect((await keep("Van de een", "")).status).toBe(303);
    expect(await wrongIn(await keep("Van de ander", ""))).toEqual([""]);
    expect(await kept()).toBe("Van de een");
    const call = await visit(`/cijfers/doelen/${made.slug}/wijzigen`, { as: made.lead, params: { slug: made.slug } });
    const { draft } = await loader(call);
    expect((await keep("Van de ander", String(draft?.at))).status).toBe(303);
    expect(await kept()).toBe("Van de ander");
  });

  it.each<[string, Partial<TargetDefinition>, string[]]>([
    ["no offering or theme of their own", { filter: { formats: ["workshop"] } }, ["aanbod"]],
    ["months that nothing can fall in", { monthWeights: Array(12).fill(0) }, ["maand1"]],
  ])("gives back %s", async (_, changes, wrong) => {
    await db.targetVersion.updateMany({
      where: { targetId: made.target.id },
      data: { filter: { themes: [own.theme] } },
    });
    expect(await wrongIn(await propose(changes))).toEqual(wrong);
  });

  it("knows no theme or form that it did not offer", async () => {
    const { slug: other } = await makeTheme();
    expect((await propose({ filter: { offerings: [own.offering], themes: [other] } })).status).toBe(404);
    expect((await propose({ filter: { offerings: [own.offering], formats: ["feest"] } })).status).toBe(404);
  });

  it("goes round the grid for nobody: people of a kind, organisations of a day or only online", async () => {
    const kinds = ["gemeente"];
    const of = async (changes: Partial<TargetDefinition>) => wrongIn(await propose(changes, {}, made.management));
    const offerings = [own.offering];
    expect(await of({ measure: "PARTICIPANTS", filter: { offerings, organisationKinds: kinds } })).toEqual(["soorten"]);
    const reached = { measure: "ORGANISATIONS_REACHED" as const };
    expect(await of({ ...reached, filter: { offerings, online: true } })).toEqual(["plaats"]);
    expect(await of({ ...reached, filter: { offerings }, fromDay: "2026-03-02" })).toEqual(["van"]);
  });
});

describe("the draft of a definition, at its door", () => {
  const at = (as: Visitor, form?: Record<string, string>) =>
    visit(`/cijfers/doelen/${made.slug}/concept?jaar=2026`, { as, params: { slug: made.slug }, form });

  it("is shown to each lead of a joint promise: in words alone where it names offerings of another", async () => {
    const { id: themeId } = await makeTheme();
    await db.targetTheme.create({ data: { targetId: made.target.id, themeId } });
    const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId }] });
    await propose({ filter: { offerings: [own.offering] } }, { bewaren: "ja" });
    expect(await draftDoor(await at(made.lead))).toMatchObject({ later: { rows: 0 } });
    expect(await draftDoor(await at(other))).toMatchObject({ title: made.target.title, later: null, unfit: null });
  });

  it("is published, or says on its page why it is not", async () => {
    const slug = `doelgroep-${unique()}`;
    await db.audience.create({ data: { slug, title: slug, position: unique() } });
    await propose({ filter: { offerings: [own.offering], audiences: [slug] } }, { bewaren: "ja" });
    const { draftedAt } = await draftDoor(await at(made.management));
    const publish = async () => answerOf(publishDoor(await at(made.management, { concept: draftedAt })));
    await db.audience.update({ where: { slug }, data: { archivedAt: clock.now() } });
    expect((await publish()).headers.get("Location")).toBe(`/cijfers/doelen/${made.slug}/concept?jaar=2026`);
    expect((await draftDoor(await at(made.lead))).unfit).toContain("doelgroep");
    await db.audience.update({ where: { slug }, data: { archivedAt: null } });
    expect((await publish()).headers.get("Location")).toBe(`/cijfers/doelen/${made.slug}?jaar=2026`);
  });
});

it("the page of a promise names what keeps a row out by its title", async () => {
  const { id: targetId } = made.target;
  await db.targetVersion.updateMany({
    where: { targetId },
    data: { filter: { offerings: [own.offering], formats: ["workshop"] } },
  });
  const call = await visit(`/cijfers/doelen/${made.slug}?jaar=2026`, { as: made.lead, params: { slug: made.slug } });
  const { titles, versions } = await targetDoor(call);
  expect(titles.formats).toEqual([{ slug: "workshop", title: "Workshop" }]);
  expect(versions.map(({ sentence }) => sentence)).toEqual([
    "Geteld wordt elke bijeenkomst of training die echt is gehouden bij Eigen aanbod. Alleen in de vorm Workshop. Beloofd: minstens 10.",
  ]);
});
