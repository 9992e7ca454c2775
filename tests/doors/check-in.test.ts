import { beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { SESSION_COOKIE } from "~/http/session-cookie.server";
import { db } from "~/platform/db.server";
import { loader as phone, action as tap } from "~/routes/account/check-in-page";
import { action as type } from "~/routes/account/type-check-in-code-page";
import { loader as screen } from "~/routes/editions/check-in-screen-page";
import { aRoom, type Room } from "../domain/attendance/a-room";
import {
  codeOnScreen,
  marksIn,
  qrOnScreen,
  stopClock,
  wait,
  withRegistration,
} from "../domain/attendance/at-the-beamer";
import { answerOf, visit } from "../support/as";
import { makeTheme, makeVisitor } from "../support/factories";
import { aVisitingBrowser } from "./visiting-browser";

const start = new Date("2026-03-12T12:30:00Z");

beforeEach(() => stopClock(start));

/** A phone at the door of a room: its browser keeps the scan and, once signed in, the session. */
function aPhone() {
  const browser = aVisitingBrowser();
  return {
    ...browser,
    async signsIn(visitor: Visitor) {
      browser.holds(SESSION_COOKIE, await sessions.create(visitor.accountId, newSession()));
    },
    looks: (code: string) => browser.gets(withCode(phone, code), `/inchecken/${code}`),
    taps: (code: string) => browser.posts(withCode(tap, code), `/inchecken/${code}`, {}),
  };
}

type Door = Parameters<ReturnType<typeof aVisitingBrowser>["gets"]>[0];

function withCode(handler: Door, code: string): Door {
  return (args) => handler({ ...args, params: { code } });
}

/** What was kept anywhere of codes that did not work. */
const counted = async () => [await db.checkInMiss.count(), await db.rateLimit.count()];

/** What the page of a code gives away. */
async function shown(code: string, as?: Visitor) {
  const answer = await answerOf(phone(await visit(`/inchecken/${code}`, { as, params: { code } })));
  return { status: answer.status, body: await answer.json(), cookies: answer.headers.getSetCookie() };
}

describe("from the scan to the tap", () => {
  test("signed out: to the sign-in page with the way back; the scan still counts when the code is old", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor } = await withRegistration(room);
    const [phone, code] = [aPhone(), qrOnScreen(room)];
    expect(await phone.looks(code)).toEqual({ status: 302, location: `/inloggen?terug=%2Finchecken%2F${code}` });
    wait(600);
    await phone.signsIn(visitor);
    expect(await phone.looks(code)).toMatchObject({ status: 200 });
    expect(await marksIn(room), "looking changes nothing").toEqual([]);
    expect(await phone.taps(code)).toMatchObject({ status: 303, location: `/inchecken/${code}` });
    expect(await marksIn(room)).toEqual(["CODE PRESENT"]);
    await phone.taps(code);
    expect(await marksIn(room)).toEqual(["CODE PRESENT"]);
  });

  test("a code from a chat, opened two minutes later in another browser, opens nothing; only trying it is counted", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor } = await withRegistration(room);
    const [phone, code, before] = [aPhone(), qrOnScreen(room), await counted()];
    wait(120);
    await phone.signsIn(visitor);
    expect(await phone.looks(code)).toMatchObject({ status: 200 });
    expect(phone.cookie("inchecken")).toBe("");
    expect(await counted(), "looking changes nothing").toEqual(before);
    expect(await phone.taps(code)).toMatchObject({ status: 303, location: "/inchecken" });
    expect(phone.cookie("inchecken")).toBe("");
    expect(await marksIn(room)).toEqual([]);
    const misses = await db.checkInMiss.findMany({ where: { meetingId: room.meeting } });
    expect(misses.map(({ kind, count }) => `${kind} ${count}`)).toEqual(["OLD 1"]);
  });

  test("the address of a short code looks the same whether it is good or not, and costs a try when it is asked for", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor } = await withRegistration(room);
    const [phone, before] = [aPhone(), await counted()];
    const good = codeOnScreen(room).replace("-", "");
    for (const as of [undefined, visitor]) {
      expect(await shown(good, as)).toEqual({ status: 200, body: { page: null, said: null }, cookies: [] });
      expect(await shown("222222", as)).toEqual(await shown(good, as));
    }
    expect(await counted()).toEqual(before);
    await phone.signsIn(visitor);
    expect(await phone.taps("222222")).toMatchObject({ status: 303, location: "/inchecken" });
    expect(await counted()).not.toEqual(before);
    expect(await phone.taps(good), "first one reads what it is for").toMatchObject({ location: `/inchecken/${good}` });
    expect(await marksIn(room)).toEqual([]);
    await phone.taps(good);
    expect(await marksIn(room)).toEqual(["CODE PRESENT"]);
  });

  test("who is signed out reads at once why a code does not work, before they sign in for nothing", async () => {
    const room = await aRoom({ people: 0 });
    const code = qrOnScreen(room);
    wait(120);
    expect(await aPhone().looks(code)).toMatchObject({ status: 404 });
  });

  test("what the browser remembers cannot be made: a changed cookie is no scan", async () => {
    const room = await aRoom({ people: 0 });
    const { visitor } = await withRegistration(room);
    const [phone, code] = [aPhone(), qrOnScreen(room)];
    await phone.looks(code);
    const [body = "", seal = ""] = phone.cookie("inchecken").split(".");
    const scan = JSON.parse(Buffer.from(body, "base64url").toString());
    expect(scan.scan).toMatchObject({ meetingId: room.meeting, scannedAt: start.toISOString() });
    const later = { ...scan, scan: { ...scan.scan, scannedAt: new Date(start.getTime() + 3_000_000).toISOString() } };
    phone.holds("inchecken", `${Buffer.from(JSON.stringify(later)).toString("base64url")}.${seal}`);
    wait(3000);
    await phone.signsIn(visitor);
    expect(await phone.looks(code)).toMatchObject({ status: 404 });
    await phone.taps(code);
    expect(await marksIn(room)).toEqual([]);
  });

  test("a scan counts at the address of its own code: at that of another room it is tried anew, and nothing is marked", async () => {
    const [room, other] = [await aRoom({ people: 0 }), await aRoom({ people: 0 })];
    const { visitor } = await withRegistration(room);
    const phone = aPhone();
    await phone.signsIn(visitor);
    expect(await phone.looks(qrOnScreen(room))).toMatchObject({ status: 200 });
    expect(await phone.taps(qrOnScreen(other, 120))).toMatchObject({ location: "/inchecken" });
    expect([await marksIn(room), await marksIn(other)]).toEqual([[], []]);
  });

  test("typed off the screen it leads to the same page; a wrong one comes back with what was typed", async () => {
    const room = await aRoom({ people: 0 });
    const phone = aPhone();
    const code = codeOnScreen(room);
    expect(await phone.posts(type, "/inchecken", { code: ` ${code.toLowerCase()} ` })).toMatchObject({
      status: 303,
      location: `/inchecken/${code.replace("-", "")}`,
    });
    const { status, errors, typed } = await phone.posts(type, "/inchecken", { code: "222-222" });
    expect({ status, typed }).toEqual({ status: 400, typed: { code: "222-222" } });
    expect(errors?.code?.[0]).toMatch(/klopt niet/);
    expect((await phone.posts(type, "/inchecken", { code: "OEPS" })).errors?.code?.[0]).toMatch(/6 letters en cijfers/);
  });

  test("signed out a tap is refused with the way back to the code", async () => {
    const room = await aRoom({ people: 0 });
    const code = qrOnScreen(room);
    const answer = await answerOf(tap(await visit(`/inchecken/${code}`, { params: { code }, form: {} })));
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toMatch(/^\/inloggen/);
  });
});

describe("the screen in the room", () => {
  const doorTo = ({ edition }: Room, as?: Visitor) =>
    visit(`/uitvoeringen/${edition.id}/inchecken`, { as, params: { editionId: edition.id } });

  test("is for who leads or teaches the edition", async () => {
    const room = await aRoom();
    const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
    await db.trainer.create({ data: { editionId: room.edition.id, personId: trainer.personId, name: "T" } });
    for (const actor of [room.lead, trainer]) {
      const { screen: shown } = await screen(await doorTo(room, actor));
      expect(shown.code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
    }
    const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
    expect((await answerOf(screen(await doorTo(room, other)))).status).toBe(404);
    expect((await answerOf(screen(await doorTo(room, await makeVisitor())))).status).toBe(403);
  });
});
