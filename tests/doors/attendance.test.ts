import { beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { action, loader } from "~/routes/editions/attendance-page";
import { action as markPeople } from "~/routes/editions/mark-people";
import { loader as workPage } from "~/routes/editions/work-page";
import { aRoom, mark, type Room } from "../domain/attendance/a-room";
import { answerOf, visit } from "../support/as";
import { makeTheme, makeVisitor } from "../support/factories";

const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => clock.set(start));

const doorTo = ({ edition }: Room, as?: Visitor, form?: Record<string, string>) =>
  visit(`/uitvoeringen/${edition.id}/aanwezigheid`, { as, params: { editionId: edition.id }, form });

/** The list as the page posts it: everyone present, for the first meeting. */
function everyone({ meeting, registrations }: Room): Record<string, string> {
  return { dagdeel: meeting, ...Object.fromEntries(registrations.map(({ id }) => [`mark-${id}`, "PRESENT"])) };
}

const marksOf = ({ edition }: Room) => db.mark.count({ where: { meeting: { editionId: edition.id } } });

describe("posting a list", () => {
  test("leads back to the list of that meeting and says how many were there", async () => {
    const room = await aRoom({ people: 3 });
    const [first] = room.registrations;
    const form = { ...everyone(room), [`mark-${first?.id}`]: "EXCUSED", headcount: "2" };
    const answer = await answerOf(action(await doorTo(room, room.lead, form)));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(
      `/uitvoeringen/${room.edition.id}/aanwezigheid?dagdeel=${room.meeting}`,
    );
    const flash = String(answer.headers.get("Set-Cookie")?.split(/[=;]/)[1]);
    const said = Buffer.from(String(flash.split(".")[0]), "base64url").toString();
    expect(said).toMatch(/"2 van 3 aanwezig\. Opgeslagen om 13\.30 uur\."/);
    expect(await marksOf(room)).toBe(3);
  });

  test.each([
    ["PARTLY without minutes", "PARTLY", ""],
    ["PARTLY with more minutes than the meeting has", "PARTLY", "121"],
    ["a mark that does not exist", "passed", ""],
  ])("%s comes back with what was typed, and stores nothing", async (_words, value, minutes) => {
    const room = await aRoom({ people: 3 });
    const id = room.registrations[0]?.id;
    const form = { ...everyone(room), [`mark-${id}`]: value, [`minutes-${id}`]: minutes };
    const answer = await answerOf(action(await doorTo(room, room.lead, form)));
    expect(answer.status).toBe(400);
    const back = await answer.json();
    expect(Object.keys(back.form.error)).toEqual([value === "PARTLY" ? `minutes-${id}` : `mark-${id}`]);
    expect(back.form.initialValue[`mark-${id}`]).toBe(value);
    expect(await marksOf(room)).toBe(0);
  });

  test("before the doors open it comes back with from when it is possible", async () => {
    const room = await aRoom();
    clock.set(new Date("2026-03-12T11:00:00Z"));
    const answer = await answerOf(action(await doorTo(room, room.lead, everyone(room))));
    expect(answer.status).toBe(400);
    expect((await answer.json()).form.error[""][0]).toMatch(/niets opgeslagen.*12-03-2026, 13\.00 uur/);
    expect(await marksOf(room)).toBe(0);
  });
});

describe("who comes in", () => {
  test("signed out: to the sign-in page, with the way back", async () => {
    const room = await aRoom();
    const answer = await answerOf(loader(await doorTo(room)));
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toContain("/inloggen?terug=%2Fuitvoeringen");
    expect((await answerOf(workPage(await visit("/werk")))).status).toBe(302);
  });

  test.each([["professional"], ["MANAGEMENT"], ["ADMINISTRATOR"]] as const)("as %s: 403, and no mark", async (role) => {
    const room = await aRoom();
    const visitor = await makeVisitor({ roles: role === "professional" ? [] : [{ role }] });
    expect((await answerOf(loader(await doorTo(room, visitor)))).status).toBe(403);
    expect((await answerOf(action(await doorTo(room, visitor, everyone(room))))).status).toBe(403);
    if (role !== "ADMINISTRATOR") {
      expect((await answerOf(workPage(await visit("/werk", { as: visitor })))).status).toBe(403);
    }
    expect(await marksOf(room)).toBe(0);
  });

  test("someone on the list cannot mark themselves present", async () => {
    const room = await aRoom({ people: 0 });
    const participant = await makeVisitor();
    const { id } = await db.registration.create({
      data: {
        editionId: room.edition.id,
        personId: participant.personId,
        state: "CONFIRMED",
        source: "self",
        requestedAt: start,
        confirmedAt: start,
      },
    });
    const form = { dagdeel: room.meeting, [`mark-${id}`]: "PRESENT" };
    expect((await answerOf(action(await doorTo(room, participant, form)))).status).toBe(403);
    expect(await marksOf(room)).toBe(0);
  });

  test("the lead of another theme and the trainer of another edition: 404 as if it did not exist, and no mark", async () => {
    const room = await aRoom();
    const theme = await makeTheme();
    const strangers = [
      await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] }),
      await makeVisitor({ roles: [{ role: "TRAINER" }] }),
    ];
    for (const stranger of strangers) {
      expect((await answerOf(loader(await doorTo(room, stranger)))).status).toBe(404);
      expect((await answerOf(action(await doorTo(room, stranger, everyone(room))))).status).toBe(404);
    }
    expect(await marksOf(room)).toBe(0);
  });

  test("a registration of another edition among one's own: 404, and not one mark in either", async () => {
    const room = await aRoom();
    const other = await aRoom({ offeringId: room.edition.offeringId });
    const form = { ...everyone(other), ...everyone(room) };
    expect((await answerOf(action(await doorTo(room, room.lead, form)))).status).toBe(404);
    expect([await marksOf(room), await marksOf(other)]).toEqual([0, 0]);
  });

  test.each(["onzin", "..", "%00", "00000000-0000-7000-8000-000000000000"])(
    "an edition called %s: 404",
    async (editionId) => {
      const room = await aRoom();
      const call = { as: room.lead, params: { editionId } };
      expect((await answerOf(loader(await visit("/uitvoeringen/x/aanwezigheid", call)))).status).toBe(404);
      const post = await visit("/uitvoeringen/x/aanwezigheid", { ...call, form: everyone(room) });
      expect((await answerOf(action(post))).status).toBe(404);
    },
  );
});

describe("a list on which someone else was first", () => {
  const stale = (room: Room) => ({ ...everyone(room), headcount: "2", "seen-headcount": "" });
  const markFirst = async (room: Room) => mark(room, "A - -");

  test("comes back as a conflict with a sentence for the row; the rest is stored", async () => {
    const room = await aRoom({ people: 3 });
    await markFirst(room);
    const answer = await answerOf(action(await doorTo(room, room.lead, stale(room))));
    expect(answer.status).toBe(409);
    const { conflicts, said } = await answer.json();
    const id = String(room.registrations[0]?.id);
    expect(Object.keys(conflicts.rows)).toEqual([id]);
    expect(conflicts.rows[id]).toContain(`${room.lead.name} koos intussen Afwezig`);
    expect(said).toContain("2 van 3 aanwezig");
    expect(await marksOf(room)).toBe(3);
  });

  test("tells the list's script how each row stands now", async () => {
    const room = await aRoom({ people: 3 });
    await markFirst(room);
    const answer = await answerOf(markPeople(await doorTo(room, room.lead, stale(room))));
    expect(answer.status).toBe(200);
    const { rows, headcount } = await answer.json();
    const [first, second] = room.registrations.map(({ id }) => rows[id]);
    expect(first).toMatchObject({ seen: "ABSENT", conflict: expect.stringContaining("niet opgeslagen") });
    expect(second).toEqual({ seen: "PRESENT", conflict: null, tookPart: { yes: true, words: "Heeft deelgenomen" } });
    expect(headcount).toEqual({ seen: "2", conflict: null });
  });
});
