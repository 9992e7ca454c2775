import { beforeEach, expect, test } from "vitest";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";

// What the academy asks of sessions, whichever library keeps them.
const DAY = 24 * 60;
const after = (minutes: number) => clock.set(new Date(Date.parse("2026-03-12T09:00:00Z") + minutes * 60_000));

let accountId: string;
beforeEach(async () => {
  after(0);
  accountId = (await makeVisitor()).accountId;
});

const create = () => sessions.create(accountId, newSession());

test("a token opens the session of its account", async () => {
  const token = await create();
  expect(await sessions.read(token)).toMatchObject({ accountId, createdAt: expect.any(Date) });
});

test("tokens are long and never the same", async () => {
  const tokens = [await create(), await create(), await create()];
  expect(new Set(tokens).size).toBe(3);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
});

test.each([
  ["nothing", ""],
  ["nonsense", "nonsense"],
  ["half an escape", "%"],
  ["something very long", "a".repeat(10_000)],
  ["SQL", "' OR 1=1 --"],
])("%s as a token opens nothing", async (_, token) => {
  await create();
  expect(await sessions.read(token)).toBeNull();
});

test("nothing that stands in the database opens a session", async () => {
  const token = await create();
  const rows = await db.session.findMany({ where: { accountId } });
  const stored = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "string");
  expect(stored).not.toContain(token);
  for (const value of stored) expect(await sessions.read(value)).toBeNull();
});

test("a session slides on while it is used, to the minute", async () => {
  const token = await create();
  for (const days of [10, 35, 50]) {
    after(days * DAY);
    expect(await sessions.read(token)).not.toBeNull();
  }
  after(80 * DAY - 1);
  expect(await sessions.read(token)).not.toBeNull();
});

test("a session that nobody used for thirty days is over", async () => {
  const token = await create();
  after(2 * DAY);
  await sessions.read(token);
  after(32 * DAY + 1);
  expect(await sessions.read(token)).toBeNull();
  after(3 * DAY);
  expect(await sessions.read(token)).toBeNull();
});

test("a session ends after ninety days however busy it is", async () => {
  const token = await create();
  for (let minutes = 0; minutes < 90 * DAY; minutes += 29 * DAY) {
    after(minutes);
    expect(await sessions.read(token)).not.toBeNull();
  }
  after(90 * DAY + 1);
  expect(await sessions.read(token)).toBeNull();
});

test("looking within the same minute writes nothing", async () => {
  const token = await create();
  const seen = async () => (await db.session.findFirstOrThrow({ where: { accountId } })).lastSeenAt;
  const first = await seen();
  after(0.9);
  await sessions.read(token);
  expect(await seen()).toEqual(first);
  after(1.1);
  await sessions.read(token);
  expect((await seen()).getTime()).toBeGreaterThan(first.getTime());
});

test("a session tells when it was used before this time", async () => {
  const token = await create();
  after(5);
  await sessions.read(token);
  after(20);
  const facts = await sessions.read(token);
  expect(Math.round((clock.now().getTime() - Number(facts?.lastSeenAt)) / 60_000)).toBe(15);
});

test("rotation gives a new token, kills the old one and lengthens nothing", async () => {
  const token = await create();
  after(31 * DAY);
  expect(await sessions.rotate(token)).toBeNull();
  const living = await create();
  const before = await sessions.read(living);
  const rotated = await sessions.rotate(living);
  expect(rotated).not.toBe(living);
  expect(await sessions.read(living)).toBeNull();
  expect(await sessions.read(String(rotated))).toEqual(before);
  expect(await sessions.rotate(living)).toBeNull();
});

test("revoking ends one session and leaves the others", async () => {
  const [one, other] = [await create(), await create()];
  await sessions.revoke(one);
  await sessions.revoke(one);
  expect(await sessions.read(one)).toBeNull();
  expect(await sessions.read(other)).not.toBeNull();
});

test("revoking all ends every session of the account and no other's", async () => {
  const own = [await create(), await create()];
  const neighbour = await sessions.create((await makeVisitor()).accountId, newSession());
  await sessions.revokeAll(accountId);
  for (const token of own) expect(await sessions.read(token)).toBeNull();
  expect(await sessions.list(accountId)).toEqual([]);
  expect(await sessions.read(neighbour)).not.toBeNull();
});

test("the list has the living sessions of one account", async () => {
  await create();
  after(31 * DAY);
  await create();
  expect(await sessions.list(accountId)).toHaveLength(1);
});

test("removing what is over leaves what lives", async () => {
  await create();
  after(31 * DAY);
  const living = await create();
  await sessions.removeExpired();
  expect(await db.session.count({ where: { accountId } })).toBe(1);
  expect(await sessions.read(living)).not.toBeNull();
});

test("a session dies with its account", async () => {
  const token = await create();
  await db.account.delete({ where: { id: accountId } });
  expect(await sessions.read(token)).toBeNull();
});
