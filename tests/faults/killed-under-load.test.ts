import fc from "fast-check";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { system } from "~/domain/access/actor";
import { IN_HAND_MS } from "~/domain/outbox/letter-in-hand.server";
import { LETTER_QUEUE } from "~/domain/outbox/letter-queue";
import { checkInvariants } from "~/domain/reporting/check-invariants.server";
import { db } from "~/platform/db.server";
import { timetable } from "~/timetable.server";
import { expectOrderly } from "../domain/registration/invariants";
import { makeCrowd } from "../domain/registration/registering";
import type { Academy } from "../support/academy";
import { cookieOf, send, startOnTestDatabase } from "../support/at-the-door";
import { makeEdition, makeOffering } from "../support/factories";
import { type MailServer, startMailServer } from "../support/mail-server";

const KILLS = process.env.LONG_TESTS ? 30 : 2;
const CALLERS = 6;
/** So many letters may be with the mail server when the process dies. */
const AT_ONCE = timetable.find(({ queue }) => queue === LETTER_QUEUE)?.together ?? 1;
const TIMEOUT = 900_000;

type Edition = Awaited<ReturnType<typeof makeEdition>>;

/** What one caller did with one person and edition last, and whether an answer came. */
interface Act {
  act: "inschrijving" | "annulering";
  answered: boolean;
  says: string;
}

let mail: MailServer;
let academy: Academy;
let crowd: { person: Visitor; cookie: string }[];
let editions: Edition[];
const last = new Map<string, Act>();

beforeAll(async () => {
  mail = await startMailServer();
  const people = await makeCrowd(CALLERS * 3);
  crowd = await Promise.all(people.map(async (person) => ({ person, cookie: await cookieOf(person) })));
  const { id: offeringId } = await makeOffering();
  editions = await Promise.all(
    [2, 4, 6].map((capacity, index) => makeEdition({ offeringId, capacity, startsInHours: 900 + 50 * index })),
  );
  academy = await startOnTestDatabase(mail.url);
}, TIMEOUT);

afterAll(async () => {
  await academy.stop();
  await mail.close();
});

it(
  "killed again and again under load, the academy loses nothing it said yes to, doubles nothing, and every letter goes",
  async () => {
    const seed = Date.now() % 1_000_000;
    const answers = fc.sample(fc.integer({ min: 3, max: 40 }), { seed, numRuns: KILLS });
    const choices = fc.sample(fc.infiniteStream(fc.nat()), { seed, numRuns: CALLERS });
    for (const wanted of answers) {
      let left = wanted;
      // In the midst of the others' requests, as soon as so many answers have come.
      const answered = () => {
        left -= 1;
        if (left === 0) academy.process.kill("SIGKILL");
      };
      await Promise.all(choices.map((stream, caller) => callUntilDead(caller, stream, answered)));
      academy = await startOnTestDatabase(mail.url);
    }
    const where = `seed ${seed}`;
    await everyLetterIsGone();
    for (const { id, capacity } of editions) await expectOrderly(id, capacity);
    await expectNothingLost(where);
    const broken = (await checkInvariants(system("test"))).filter(({ offending }) => offending.length > 0);
    expect(broken, where).toEqual([]);
    await expectLettersOnce(where);
  },
  TIMEOUT,
);

/** Registers and cancels its own people, one thing after the other, until the academy no longer answers. */
async function callUntilDead(caller: number, choices: fc.Stream<number>, answered: () => void): Promise<void> {
  const choose = () => Number(choices.next().value);
  for (;;) {
    const who = crowd[caller * 3 + (choose() % 3)];
    const edition = editions[choose() % editions.length];
    if (!who || !edition) throw new Error("nobody to call");
    const act = choose() % 3 === 0 ? "annulering" : "inschrijving";
    const key = `${who.person.personId} ${edition.id}`;
    if (act === "annulering" && !last.has(key)) continue;
    last.set(key, { act, answered: false, says: "" });
    const path = `/aanbod/${edition.offering.slug}/${edition.id}/${act}`;
    const told = await send(academy.origin, path, who.cookie).catch(() => null);
    if (!told) return;
    expect([303, 404]).toContain(told.status);
    last.set(key, { act, answered: true, says: told.says });
    answered();
  }
}

/** Whoever was told yes has what they were told; for whoever heard nothing both are fine. */
async function expectNothingLost(where: string): Promise<void> {
  const rows = await db.registration.findMany({ orderBy: { queuePosition: "asc" } });
  const states = new Map(rows.map(({ personId, editionId, state }) => [`${personId} ${editionId}`, state]));
  const answered = [...last].filter(([, { answered }]) => answered);
  expect(answered.length, where).toBeGreaterThan(0);
  for (const [key, { act, says }] of answered) {
    const allowed = act === "annulering" ? [undefined, "CANCELLED"] : ["CONFIRMED", "WAITING", "OFFERED"];
    expect(allowed, `${where}: ${key} was told "${says}"`).toContain(states.get(key));
  }
}

/** Waits until no letter is left; a job that died with its process is due after its time, which is let pass here. */
async function everyLetterIsGone(): Promise<void> {
  const boss = new PgBoss({ connectionString: String(process.env.TEST_FILE_DATABASE_URL), schema: "jobs" });
  boss.on("error", () => {});
  await boss.start();
  await vi.waitFor(
    async () => {
      await letLeasesEnd();
      await boss.supervise(LETTER_QUEUE);
      expect(await db.letter.count({ where: { state: { notIn: ["SENT", "WITHDRAWN"] } } })).toBe(0);
    },
    { timeout: 120_000, interval: 500 },
  );
  await boss.stop();
}

/** Lets time pass for what died and what tries again: what was in hand for five seconds is of a process that is no more. */
async function letLeasesEnd(): Promise<void> {
  await db.$executeRaw`UPDATE jobs.job SET start_after = clock_timestamp() WHERE state = 'retry'`;
  await db.$executeRaw`
    UPDATE jobs.job SET started_on = started_on - interval '1 hour'
    WHERE state = 'active' AND started_on < clock_timestamp() - interval '5 seconds'`;
  await db.$executeRaw`
    UPDATE letter SET in_hand_until = in_hand_until - interval '1 hour'
    WHERE in_hand_until < clock_timestamp() + make_interval(secs => ${IN_HAND_MS / 1000 - 5})`;
}

async function expectLettersOnce(where: string): Promise<void> {
  const states = new Map((await db.letter.findMany()).map(({ id, state }) => [id, state]));
  const ids = mail.received.map(({ parsed }) => String(parsed.messageId).slice(1).split("@")[0] ?? "");
  const gone = new Set(ids);
  const sent = [...states].filter(([, state]) => state === "SENT").map(([id]) => id);
  expect(
    sent.filter((id) => !gone.has(id)),
    where,
  ).toEqual([]);
  // Withdrawn while the process died that had just handed it over: it went all the same.
  expect(
    [...gone].filter((id) => !["SENT", "WITHDRAWN"].includes(states.get(id) ?? "")),
    where,
  ).toEqual([]);
  expect(gone.size - sent.length, `${where}: withdrawn and gone`).toBeLessThanOrEqual(KILLS * AT_ONCE);
  expect(ids.length - gone.size, `${where}: doubles`).toBeLessThanOrEqual(KILLS * AT_ONCE);
}
