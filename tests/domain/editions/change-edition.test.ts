import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { archiveOffering } from "~/domain/editions/archive-offering.server";
import { changeEdition } from "~/domain/editions/change-edition.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aRoom, ledgerOf, mark } from "../attendance/a-room";
import { actsOn, statesOf } from "../registration/registering";
import { anEdition, enrol, lettersOf, statementsOf } from "./an-edition";
import { changes, loadedPlan, movedTo, withoutLast } from "./changing";

const NEW_DAY = "2026-03-19";
const stored = (id: string) =>
  db.edition.findUniqueOrThrow({ where: { id }, include: { meetings: { orderBy: { startsAt: "asc" } } } });

describe("moving an edition", () => {
  test("shows first what it does and keeps nothing, then tells everyone with a living registration, old and new", async () => {
    const { lead, edition } = await anEdition();
    const people = await enrol(edition.id, ["CONFIRMED", "OFFERED", "WAITING", "REQUESTED", "CANCELLED"]);
    const { plan, version } = await loadedPlan(edition.id);
    const moved = { ...plan, ...movedTo(NEW_DAY)(plan) };
    const asked = { editionId: edition.id, plan: moved, version, reason: "De zaal was dubbel geboekt.", agreed: "" };
    const shown = await changeEdition(lead, asked);
    if (shown.outcome !== "agree") throw new Error(shown.outcome);
    expect(shown.effect).toMatchObject({ invited: 1, told: 3, promoted: 2 });
    expect(await stored(edition.id)).toMatchObject({ calendarSequence: 0, startsAt: edition.startsAt });
    expect(await db.letter.count({ where: { personId: { in: people.map(({ personId }) => personId) } } })).toBe(0);

    expect(await changeEdition(lead, { ...asked, agreed: shown.agreed })).toMatchObject({ outcome: "changed" });
    expect(await stored(edition.id)).toMatchObject({ calendarSequence: 1, startsAt: new Date("2026-03-19T12:30:00Z") });
    const letters = await lettersOf(people, "edition-changed");
    const facts = letters.map((letter) => letter.facts as { hasPlace: boolean; reason: string; before: object });
    expect(facts.map(({ hasPlace }) => hasPlace)).toEqual([true, false, true, true]);
    expect(facts[0]).toMatchObject({
      reason: "De zaal was dubbel geboekt.",
      meetings: [{ startsAt: "2026-03-19T12:30:00.000Z" }],
      before: { meetings: [{ startsAt: "2026-03-12T12:30:00.000Z" }] },
    });
    expect(await changeEdition(lead, { ...asked, agreed: shown.agreed })).toEqual({ outcome: "unchanged" });
  });

  test("mends unsent letters: they tell what is true now, the change from what was last heard, and no reminder of an old start", async () => {
    const { lead, edition } = await anEdition();
    const anna = await makeVisitor();
    await actsOn(edition).register(anna);
    await changes(lead, edition.id, movedTo("2026-03-18"), "Eerst zo");
    await changes(lead, edition.id, movedTo(NEW_DAY), "Dan zo");
    const letters = await db.letter.findMany({
      where: { personId: anna.personId, state: "QUEUED" },
      orderBy: { id: "asc" },
    });
    expect(letters.map(({ kind }) => kind)).toEqual(["registration-confirmed", "edition-changed"]);
    const now = { meetings: [{ startsAt: "2026-03-19T12:30:00.000Z" }], sequence: 2 };
    expect(letters.map(({ facts }) => facts)).toMatchObject([now, now]);
    expect(letters[1]?.facts).toMatchObject({ before: { meetings: [{ startsAt: "2026-03-12T12:30:00.000Z" }] } });
  });

  test("counts who has something else at the new time, and what the venue or trainer is planned for", async () => {
    const { lead, edition } = await anEdition();
    const other = await anEdition({ startsInHours: 24 * 45 });
    const anna = await makeVisitor();
    for (const each of [edition, other.edition]) {
      await db.trainer.create({ data: { editionId: each.id, name: "Jeroen Bakker" } });
      await actsOn(each).register(anna);
    }
    const at = (await loadedPlan(other.edition.id)).plan.meetings[0];
    if (!at) throw new Error("no meeting");
    const { plan, version } = await loadedPlan(edition.id);
    const moved = { ...plan, meetings: plan.meetings.map((meeting) => ({ ...at, id: meeting.id })) };
    const shown = await changeEdition(lead, { editionId: edition.id, plan: moved, version, reason: "", agreed: "" });
    expect(shown).toMatchObject({ effect: { overlapping: 1, clashes: [{ trainers: ["Jeroen Bakker"] }] } });
  });
});

describe("what matters to nobody", () => {
  test("is kept at once and writes no letter", async () => {
    const { lead, edition } = await anEdition();
    const people = await enrol(edition.id, ["CONFIRMED", "WAITING"]);
    await db.edition.update({ where: { id: edition.id }, data: { capacity: 1 } });
    const { plan, version } = await loadedPlan(edition.id);
    const quiet = {
      ...plan,
      quotaPerOrganisation: 3,
      practical: "Neem brood mee.",
      minimumToRun: 0,
      visibility: "INVITED" as const,
    };
    const end = await changeEdition(lead, { editionId: edition.id, plan: quiet, version, reason: "", agreed: "" });
    expect(end).toMatchObject({ outcome: "changed", effect: { changes: [], invited: 0, told: 0 } });
    expect(await stored(edition.id)).toMatchObject({
      calendarSequence: 0,
      quotaPerOrganisation: 3,
      visibility: "INVITED",
    });
    expect(await lettersOf(people, "edition-changed")).toEqual([]);
    const states = await db.registration.findMany({
      where: { editionId: edition.id },
      orderBy: { queuePosition: "asc" },
    });
    expect(states.map(({ state }) => state)).toEqual(["CONFIRMED", "WAITING"]);
  });

  test("of one that is over a change is told by the feeds alone, as the next SEQUENCE", async () => {
    const { lead, edition } = await anEdition();
    const people = await enrol(edition.id, ["CONFIRMED"]);
    clock.set(new Date((edition.endsAt?.getTime() ?? 0) + 3_600_000));
    const { plan, version } = await loadedPlan(edition.id);
    const renamed = { ...plan, title: "Zo heette het echt" };
    const end = await changeEdition(lead, { editionId: edition.id, plan: renamed, version, reason: "", agreed: "" });
    expect(end).toMatchObject({ outcome: "changed", effect: { invited: 0, told: 0 } });
    const { calendarSequence, calendarChangedAt } = await stored(edition.id);
    expect(calendarSequence).toBe(1);
    expect(Math.abs((calendarChangedAt?.getTime() ?? 0) - clock.now().getTime())).toBeLessThan(60_000);
    expect(await lettersOf(people, "edition-changed")).toEqual([]);
  });

  test("nor does a draft, whatever changes", async () => {
    const { lead, edition } = await anEdition({ state: "DRAFT", meetings: 2 });
    await db.edition.update({ where: { id: edition.id }, data: { publishedAt: null } });
    expect(await changes(lead, edition.id, withoutLast)).toMatchObject({ outcome: "changed" });
    expect((await stored(edition.id)).meetings).toHaveLength(1);
  });
});

describe("capacity and approval", () => {
  test("more places go to the queue in its order; fewer take nobody's", async () => {
    const { lead, edition } = await anEdition({ capacity: 1 });
    const people = [await makeVisitor(), await makeVisitor(), await makeVisitor()];
    for (const person of people) await actsOn(edition).register(person);
    const raised = await changes(lead, edition.id, () => ({ capacity: 2 }));
    expect(raised).toMatchObject({ outcome: "changed", effect: { promoted: 1, above: 0 } });
    expect(await statesOf(edition.id, people)).toEqual(["CONFIRMED", "CONFIRMED", "WAITING"]);
    const lowered = await changes(lead, edition.id, () => ({ capacity: 1 }));
    expect(lowered).toMatchObject({ outcome: "changed", effect: { above: 1, promoted: 0 } });
    expect(await statesOf(edition.id, people)).toEqual(["CONFIRMED", "CONFIRMED", "WAITING"]);
  });

  test("requests move on when approval is no longer asked", async () => {
    const { lead, edition } = await anEdition({ capacity: 1, approval: "THEME_LEAD" });
    const people = [await makeVisitor(), await makeVisitor()];
    for (const person of people) await actsOn(edition).register(person);
    const end = await changes(lead, edition.id, () => ({ approval: "NONE" }));
    expect(end).toMatchObject({ outcome: "changed", effect: { promoted: 1, released: 1 } });
    expect(await statesOf(edition.id, people)).toEqual(["CONFIRMED", "WAITING"]);
  });
});

describe("dropping a meeting", () => {
  test("can be of all there are, for others", async () => {
    const { lead, edition } = await anEdition();
    const people = await enrol(edition.id, ["CONFIRMED"]);
    const meetings = [{ id: null, day: NEW_DAY, from: "10:00", until: "12:00" }];
    expect(await changes(lead, edition.id, () => ({ meetings }))).toMatchObject({ outcome: "changed" });
    expect(await stored(edition.id)).toMatchObject({
      startsAt: new Date("2026-03-19T09:00:00Z"),
      meetings: [{ cancelledAt: expect.any(Date) }, { cancelledAt: null }],
    });
    expect(await lettersOf(people, "meetings-dropped")).toHaveLength(1);
  });

  test("keeps it as cancelled, and takes it from the calendar of who had a place, in a letter of its own", async () => {
    const { lead, edition } = await anEdition({ meetings: 2 });
    const people = await enrol(edition.id, ["CONFIRMED", "WAITING"]);
    await changes(lead, edition.id, withoutLast);
    const [kept, dropped] = (await stored(edition.id)).meetings;
    expect([kept?.cancelledAt, dropped?.cancelledAt]).toEqual([null, expect.any(Date)]);
    const [letter, ...more] = await lettersOf(people, "meetings-dropped");
    expect(letter?.facts).toMatchObject({ meetings: [{ id: dropped?.id }], sequence: 1 });
    expect(more).toEqual([]);
  });

  test("is told also when the registration ends before that letter went: nothing else clears the calendar of it", async () => {
    const { lead, edition } = await anEdition({ meetings: 2 });
    const anna = await makeVisitor();
    await actsOn(edition).register(anna);
    await changes(lead, edition.id, withoutLast);
    await actsOn(edition).cancel(anna);
    const letters = await db.letter.findMany({ where: { personId: anna.personId, state: "QUEUED" } });
    expect(letters.map(({ kind }) => kind).sort()).toEqual(["meetings-dropped", "registration-cancelled"]);
  });

  test("is refused where people were seen; other changes of a held edition are counted anew", async () => {
    clock.set(new Date("2026-03-12T12:30:00Z"));
    const room = await aRoom({ people: 2, meetings: 2, attendanceRule: "ONE" });
    const { edition, lead } = room;
    const second = String(edition.meetings[1]?.id);
    clock.set(new Date("2026-03-13T20:00:00Z"));
    await mark(room, "P A", { meeting: second });
    expect(await changes(lead, edition.id, withoutLast)).toMatchObject({
      outcome: "refused",
      fields: { vervalt: /al aanwezigheid/ },
    });
    expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-13", "EDITION_HELD 2026-03-13"]);
    const end = await changes(lead, edition.id, () => ({ attendanceRule: "ALL" }));
    expect(end).toMatchObject({ outcome: "changed", effect: { recounted: true, invited: 0 } });
    expect(await ledgerOf(room)).toEqual([]);
  });
});

describe("two who change at once", () => {
  test("the later one is told what is different, and has changed nothing", async () => {
    const { lead, edition } = await anEdition();
    const { plan, version } = await loadedPlan(edition.id);
    await changes(lead, edition.id, () => ({ capacity: 30 }));
    const typed = { ...plan, title: "Anders" };
    const end = await changeEdition(lead, { editionId: edition.id, plan: typed, version, reason: "", agreed: "" });
    expect(end).toMatchObject({ outcome: "stale", parts: ["capacity"] });
    expect(await stored(edition.id)).toMatchObject({ title: "Uitvoering", capacity: 30 });
  });

  test("an effect that changed meanwhile is shown again", async () => {
    const { lead, edition } = await anEdition();
    const { plan, version } = await loadedPlan(edition.id);
    const asked = { editionId: edition.id, plan: { ...plan, title: "Anders" }, version, reason: "" };
    await enrol(edition.id, ["CONFIRMED"]);
    const first = await changeEdition(lead, { ...asked, agreed: "" });
    if (first.outcome !== "agree") throw new Error(first.outcome);
    await enrol(edition.id, ["CONFIRMED"]);
    const again = await changeEdition(lead, { ...asked, agreed: first.agreed });
    expect(again).toMatchObject({ outcome: "agree", effect: { invited: 2 } });
  });
});

test("what is no longer there cannot be chosen, and another's edition does not exist", async () => {
  const { lead, edition } = await anEdition();
  const gone = "0190a1b2-0000-7000-8000-00000000dead";
  expect(await changes(lead, edition.id, () => ({ venueId: gone }))).toMatchObject({ outcome: "refused" });
  const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
  await expect(changes(stranger, edition.id, movedTo(NEW_DAY))).rejects.toThrow(NotFound);
});

describe("a published edition", () => {
  test("keeps a place: a venue, or a link for who takes part online", async () => {
    const { lead, edition } = await anEdition({ onlineUrl: "https://meet.example/buit" });
    expect(await changes(lead, edition.id, () => ({ onlineUrl: null }))).toMatchObject({
      outcome: "refused",
      fields: { locatie: /Kies een locatie/ },
    });
  });

  test("does not come back once its offering was archived", async () => {
    const { lead, edition } = await anEdition();
    clock.set(new Date("2026-03-13T09:00:00Z"));
    await archiveOffering(lead, edition.offering.slug);
    expect(await changes(lead, edition.id, movedTo(NEW_DAY))).toMatchObject({
      outcome: "refused",
      fields: { "": /gearchiveerd/ },
    });
    expect(await changes(lead, edition.id, () => ({ title: "Zo heette het" }))).toMatchObject({ outcome: "changed" });
  });
});

test("moving 300 people asks as many questions as moving one", async () => {
  const [small, large] = [await anEdition({ meetings: 2 }), await anEdition({ meetings: 2, capacity: 300 })];
  await enrol(small.edition.id, ["CONFIRMED"]);
  const crowd = await enrol(large.edition.id, Array(300).fill("CONFIRMED"));
  const moving = ({ lead, edition }: typeof small) => statementsOf(() => changes(lead, edition.id, withoutLast));
  const few = await moving(small);
  expect(await moving(large)).toBe(few);
  expect(await lettersOf(crowd, "edition-changed")).toHaveLength(300);
  expect(await lettersOf(crowd, "meetings-dropped")).toHaveLength(300);
});
