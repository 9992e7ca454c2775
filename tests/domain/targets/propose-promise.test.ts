import { beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Stale } from "~/domain/access/refusals";
import { tryDefinition } from "~/domain/reporting/try-definition.server";
import { waitingFigure } from "~/domain/reporting/waiting-figure.server";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { definitionPage } from "~/domain/targets/definition-pages.server";
import { draftDefinition } from "~/domain/targets/draft-definition.server";
import { dropPromise } from "~/domain/targets/drop-promise.server";
import { firstDefinition } from "~/domain/targets/promise-kind";
import { planWork, rewordPage } from "~/domain/targets/proposal-pages.server";
import { proposePromise } from "~/domain/targets/propose-promise.server";
import { misfitPromiseWords } from "~/domain/targets/propose-words";
import { publishPromise } from "~/domain/targets/publish-promise.server";
import { rewordPromise } from "~/domain/targets/reword-promise.server";
import { promisesOf } from "~/domain/targets/targets-queries.server";
import { waitingPromise } from "~/domain/targets/waiting-promise.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aCount, aPromise } from "./a-promise";
import { aProposal } from "./a-proposal";

beforeEach(() => clock.set(new Date("2026-03-12T10:00:00Z")));

const byHand = { ...firstDefinition("B", 2026), value: 5 };
const proposal = { definition: byHand, reason: "Een nieuwe belofte.", startsOn: "2026-03-12" };

async function aSetting() {
  const { lead, stranger, management, slug: standing, target } = await aPromise("MANUAL_COUNT");
  const { theme } = await db.targetTheme.findFirstOrThrow({ where: { targetId: target.id }, include: { theme: true } });
  return { lead, stranger, management, standing, target, theme };
}

async function proposed(setting: Awaited<ReturnType<typeof aSetting>>, changes: object = {}) {
  const typed = aProposal({ themas: [setting.theme.slug], soort: "B", ...changes });
  const end = await proposePromise(setting.lead, 2026, typed);
  if (typeof end === "string") throw new Error(end);
  return { slug: end.slug, year: "2026", typed };
}

const slugsOn = async (day: string) =>
  (await promisesOf({ year: 2026, day, themeIds: null })).map((promise) => promise.slug);

describe("a new promise", () => {
  it("is drafted by a lead, counts nowhere while it waits, and is in the figures from the day management publishes it", async () => {
    const setting = await aSetting();
    const { lead, stranger, management } = setting;
    const which = await proposed(setting);
    expect(which.slug).toMatch(/^twee-themadagen-voor-scholen/);
    expect((await planWork(lead)).waiting.map(({ slug }) => slug)).toEqual([which.slug]);
    expect((await planWork(management)).waiting.map(({ slug }) => slug)).toContain(which.slug);
    expect((await planWork(stranger)).waiting).toEqual([]);
    await expect(countByHand(lead, which, aCount({ aantal: 1 }))).rejects.toThrow(NotFound);
    const { seen: unfinished } = await waitingPromise(management, which.slug, "2026");
    expect(await publishPromise(management, which, unfinished)).toBe("undefined");
    expect(await draftDefinition(lead, which, proposal)).toBe("drafted");
    expect(await slugsOn("2026-03-12")).not.toContain(which.slug);
    const { seen } = await waitingPromise(management, which.slug, "2026");
    await expect(publishPromise(lead, which, seen)).rejects.toThrow(NotAllowed);
    await expect(publishPromise(management, which, unfinished)).rejects.toThrow(Stale);
    clock.set(new Date("2026-03-14T10:00:00Z"));
    expect(await publishPromise(management, which, seen)).toBe("published");
    expect(await slugsOn("2026-03-13")).not.toContain(which.slug);
    expect(await slugsOn("2026-03-14")).toContain(which.slug);
    expect(await countByHand(lead, which, aCount({ aantal: 2 }))).toBe("counted");
    expect((await planWork(lead)).waiting).toEqual([]);
    const target = await db.target.findFirstOrThrow({ where: { slug: which.slug }, include: { versions: true } });
    expect(target.versions).toMatchObject([{ number: 1, byPerson: true, authorId: lead.personId }]);
    const logged = await db.auditEntry.findMany({ where: { subjectId: target.id }, orderBy: { id: "asc" } });
    expect(logged.map(({ action }) => action)).toEqual([
      "target.proposed",
      "target.definition-drafted",
      "target.published",
      "target.counted",
    ]);
  });

  it("takes its kind from what counts it, and one in words needs no definition", async () => {
    const setting = await aSetting();
    const counted = await proposed(setting, { soort: "A" });
    await draftDefinition(setting.lead, counted, proposal);
    const inWords = await proposed(setting, { soort: "C", titel: "Een netwerk" });
    await expect(definitionPage(setting.lead, inWords.slug, "2026")).rejects.toThrow(NotFound);
    for (const which of [counted, inWords]) {
      const { seen } = await waitingPromise(setting.management, which.slug, "2026");
      expect(await publishPromise(setting.management, which, seen)).toBe("published");
    }
    const slugs = [counted.slug, inWords.slug];
    const made = await db.target.findMany({ where: { slug: { in: slugs } }, orderBy: { position: "asc" } });
    expect(made.map(({ category, wordStatus }) => [category, wordStatus])).toEqual([
      ["B", null],
      ["C", "nog niet begonnen"],
    ]);
  });

  it("sent twice is one, and two with one title have names of their own", async () => {
    const setting = await aSetting();
    const first = await proposed(setting, { titel: "Precies hetzelfde" });
    expect(await proposePromise(setting.lead, 2026, first.typed)).toEqual({ slug: first.slug });
    const others = await Promise.all([1, 2].map(() => proposed(setting, { titel: "Precies hetzelfde" })));
    expect(new Set([first, ...others].map(({ slug }) => slug)).size).toBe(3);
    const positions = await db.target.findMany({ where: { title: "Precies hetzelfde" }, select: { position: true } });
    expect(new Set(positions.map(({ position }) => position)).size).toBe(3);
  });

  it("sent by two people with one form, as from a browser they share, is the first one's, and the other reads why", async () => {
    const { lead, management, theme } = await aSetting();
    const typed = aProposal({ themas: [theme.slug], soort: "B", titel: "Van wie het eerst komt" });
    const ends = await Promise.all(
      [lead, lead, management, management].map((actor) => proposePromise(actor, 2026, typed)),
    );
    const [made, ...others] = await db.target.findMany({ where: { title: typed.titel } });
    expect(others).toEqual([]);
    const first = made?.authorId === lead.personId ? { slug: made.slug } : "sent-by-another";
    const second = made?.authorId === management.personId ? { slug: made.slug } : "sent-by-another";
    expect(ends).toEqual([first, first, second, second]);
    expect(Object.keys(misfitPromiseWords("sent-by-another"))).toEqual(["titel"]);
  });

  it("is for a theme of its lead, together with another when they say so, in a plan that is not over", async () => {
    const setting = await aSetting();
    const elsewhere = await makeTheme();
    const typed = (themas: string[]) => aProposal({ themas });
    expect(await proposePromise(setting.lead, 2026, typed([elsewhere.slug]))).toBe("other-theme");
    expect(await proposePromise(setting.management, 2026, typed(["onzin"]))).toBe("other-theme");
    expect(await proposePromise(setting.lead, 2026, typed([setting.theme.slug, elsewhere.slug]))).toHaveProperty(
      "slug",
    );
    await expect(proposePromise(await makeVisitor(), 2026, typed([setting.theme.slug]))).rejects.toThrow(NotAllowed);
    await expect(proposePromise(setting.lead, 2030, typed([setting.theme.slug]))).rejects.toThrow(NotFound);
    await db.planYear.createMany({ data: [{ year: 2025, title: "Jaarplan 2025" }], skipDuplicates: true });
    await expect(proposePromise(setting.lead, 2025, typed([setting.theme.slug]))).rejects.toThrow(NotFound);
  });

  it("of a lead names offerings: it would count the themes of others too", async () => {
    const setting = await aSetting();
    const which = await proposed(setting, { soort: "A" });
    const everyone = { ...firstDefinition("A", 2026), value: 5 };
    expect(await draftDefinition(setting.lead, which, { ...proposal, definition: everyone })).toBe("nothing-named");
    expect(await tryDefinition(setting.lead, { slug: which.slug, year: 2026 }, everyone)).toBe("nothing-named");
    expect(await draftDefinition(setting.management, which, { ...proposal, definition: everyone })).toBe("drafted");
  });
});

describe("a promise that is a part of another", () => {
  const totals = async (actor: Parameters<typeof yearFigures>[0]) =>
    (await yearFigures(actor, new URLSearchParams({ jaar: "2026" }))).overview.totals.reduce(
      (sum, { count }) => sum + count,
      0,
    );

  it("makes its umbrella leave the totals once it is published, not before", async () => {
    const setting = await aSetting();
    expect(await totals(setting.lead)).toBe(1);
    const which = await proposed(setting, { deelvan: setting.standing, deelsoort: "UMBRELLA" });
    await draftDefinition(setting.lead, which, proposal);
    expect(await totals(setting.lead)).toBe(1);
    const { seen } = await waitingPromise(setting.management, which.slug, "2026");
    clock.set(new Date("2026-03-14T10:00:00Z"));
    await publishPromise(setting.management, which, seen);
    const [umbrella] = await promisesOf({ year: 2026, day: "2026-03-14", themeIds: null, slug: setting.standing });
    expect(umbrella?.sumsUp.map(({ slug }) => slug)).toEqual([which.slug]);
    const [earlier] = await promisesOf({ year: 2026, day: "2026-03-13", themeIds: null, slug: setting.standing });
    expect(earlier?.sumsUp).toEqual([]);
    expect(await totals(setting.lead)).toBe(1);
  });

  it("that is a subset says so in its definition and enters no total itself", async () => {
    const setting = await aSetting();
    const which = await proposed(setting, { deelvan: setting.standing, deelsoort: "SUBSET" });
    await draftDefinition(setting.lead, which, proposal);
    const { seen } = await waitingPromise(setting.management, which.slug, "2026");
    await publishPromise(setting.management, which, seen);
    const [part] = await promisesOf({ year: 2026, day: "2026-03-12", themeIds: null, slug: which.slug });
    expect(part?.definition?.filter.subsetOf).toBe(setting.standing);
    expect(await totals(setting.lead)).toBe(1);
  });

  it("waits until what it is a part of is published, and is no part of what its lead cannot see", async () => {
    const setting = await aSetting();
    const whole = await proposed(setting, { titel: "Het geheel" });
    const part = await proposed(setting, { titel: "Het deel", deelvan: whole.slug, deelsoort: "SUBSET" });
    await draftDefinition(setting.lead, part, proposal);
    const { seen } = await waitingPromise(setting.management, part.slug, "2026");
    expect(await publishPromise(setting.management, part, seen)).toBe("whole-waits");
    const other = await aPromise("MANUAL_COUNT");
    const foreign = aProposal({ themas: [setting.theme.slug], deelvan: other.slug, deelsoort: "SUBSET" });
    expect(await proposePromise(setting.lead, 2026, foreign)).toBe("other-whole");
    const onPart = { titel: "Nog een deel", deelvan: part.slug, deelsoort: "SUBSET", themas: [setting.theme.slug] };
    expect(await proposePromise(setting.lead, 2026, aProposal(onPart))).toBe("other-whole");
  });
});

describe("a promise that waits", () => {
  it("is reworded by its lead; another wording is another thing to publish", async () => {
    const setting = await aSetting();
    const which = await proposed(setting);
    await draftDefinition(setting.lead, which, proposal);
    const { seen } = await waitingPromise(setting.management, which.slug, "2026");
    clock.set(new Date("2026-03-12T11:00:00Z"));
    const words = { ...which.typed, titel: "Drie themadagen", bron: "Regel 12." };
    expect(await rewordPromise(setting.lead, which, words)).toBe("reworded");
    const page = await waitingFigure(setting.lead, which.slug, "2026");
    expect(page).toMatchObject({ promise: { title: "Drie themadagen", source: "Regel 12." }, tried: { rows: 0 } });
    await expect(publishPromise(setting.management, which, seen)).rejects.toThrow(Stale);
    await expect(rewordPromise(setting.stranger, which, words)).rejects.toThrow(NotFound);
    const elsewhere = await makeTheme();
    expect(await rewordPromise(setting.lead, which, { ...words, themas: [elsewhere.slug] })).toBe("other-theme");
  });

  it("stays a part of a promise that its lead does not keep, for as long as they say so", async () => {
    const setting = await aSetting();
    const which = await proposed(setting);
    const umbrella = await aPromise("MANUAL_COUNT");
    const { id } = await waitingPromise(setting.lead, which.slug, "2026");
    await db.target.update({ where: { id }, data: { umbrellaId: umbrella.target.id } });
    const { wholes, fields } = await rewordPage(setting.lead, which.slug, "2026");
    expect(wholes.map(({ slug }) => slug)).toContain(fields.deelvan);
    const words = { ...which.typed, titel: "Drie themadagen", deelvan: fields.deelvan, deelsoort: "UMBRELLA" as const };
    expect(await rewordPromise(setting.lead, which, words)).toBe("reworded");
    expect((await waitingPromise(setting.lead, which.slug, "2026")).umbrella?.slug).toBe(umbrella.slug);
    expect(await rewordPromise(setting.lead, which, { ...words, deelvan: null, deelsoort: null })).toBe("reworded");
    expect(await rewordPromise(setting.lead, which, words)).toBe("other-whole");
  });

  it("becomes no part once others are parts of it", async () => {
    const setting = await aSetting();
    const whole = await proposed(setting, { titel: "Het geheel" });
    await proposed(setting, { titel: "Het deel", deelvan: whole.slug, deelsoort: "UMBRELLA" });
    const under = { ...whole.typed, deelvan: setting.standing, deelsoort: "SUBSET" as const };
    expect(await rewordPromise(setting.lead, whole, under)).toBe("has-parts");
  });

  it("is thrown away by who drafted it or by management, and by no other lead", async () => {
    const setting = await aSetting();
    const [one, other] = [await proposed(setting), await proposed(setting)];
    const second = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: setting.theme.id }] });
    await expect(dropPromise(second, one.slug, "2026")).rejects.toThrow(NotAllowed);
    await dropPromise(setting.lead, one.slug, "2026");
    await dropPromise(setting.management, other.slug, "2026");
    expect((await planWork(setting.lead)).waiting).toEqual([]);
    await expect(dropPromise(setting.lead, setting.standing, "2026")).rejects.toThrow(NotFound);
  });

  it("published by two at once is published once, and not dropped or redrafted meanwhile", async () => {
    const setting = await aSetting();
    const which = await proposed(setting);
    await draftDefinition(setting.lead, which, proposal);
    const { seen } = await waitingPromise(setting.management, which.slug, "2026");
    const ends = await Promise.allSettled([
      publishPromise(setting.management, which, seen),
      publishPromise(setting.management, which, seen),
      publishPromise(setting.management, which, seen),
    ]);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    expect(lost.filter((reason) => !(reason instanceof Stale || reason instanceof NotFound))).toEqual([]);
    await expect(dropPromise(setting.lead, which.slug, "2026")).rejects.toThrow(NotFound);
    const target = await db.target.findFirstOrThrow({ where: { slug: which.slug }, include: { versions: true } });
    expect(target.versions).toHaveLength(1);
  });
});
