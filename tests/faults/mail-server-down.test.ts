import ICAL from "ical.js";
import { type Attachment, simpleParser } from "mailparser";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { deliverLetter } from "~/domain/outbox/deliver-letter.server";
import { LETTER_QUEUE, UNDELIVERED_QUEUE } from "~/domain/outbox/letter-queue";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { db } from "~/platform/db.server";
import { makeQueues, workThrough } from "~/platform/jobs.server";
import { timetable } from "~/timetable.server";
import { waitingLetter } from "../domain/outbox/waiting-letter";
import { sendThroughBrokenMail } from "../support/broken-mail";
import { makeEdition, makeVisitor } from "../support/factories";
import type { Fault } from "../support/mail-server";

const server = await sendThroughBrokenMail();

const letter = () => waitingLetter({ kind: "no-account", facts: {} });

async function stateOf(id: string) {
  const found = await db.letter.findUniqueOrThrow({
    where: { id },
    include: { deliveries: { orderBy: { at: "asc" } } },
  });
  return { state: found.state, tries: found.deliveries.map(({ outcome }) => outcome) };
}

function messageIds(): (string | undefined)[] {
  return server.taken.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
}

describe("a try that fails", () => {
  const faults: [string, Fault, string][] = [
    ["the server has no time", { at: "RCPT", answer: "451 later" }, "failed EENVELOPE 451"],
    ["the mailbox does not exist", { at: "RCPT", answer: "550 unknown" }, "failed EENVELOPE 550"],
    ["the server hangs up before the mail", { at: "DATA", answer: null }, "failed ECONNECTION"],
    ["the server refuses the mail", { at: "END", answer: "552 full" }, "failed EMESSAGE 552"],
  ];

  test.each(faults)(
    "because %s is written down without the server's words, and the next one succeeds",
    async (_, fault, code) => {
      const { id } = await letter();
      server.fault(fault);
      await expect(deliverLetter(id)).rejects.toThrow();
      expect(await stateOf(id)).toEqual({ state: "QUEUED", tries: [code] });
      server.fault(null);
      server.taken.length = 0;
      await deliverLetter(id);
      await deliverLetter(id);
      expect(await stateOf(id)).toEqual({ state: "SENT", tries: [code, "handed-over"] });
      expect(server.taken).toHaveLength(1);
    },
  );

  test("after the whole mail was taken gives one double at most, under the same Message-ID", async () => {
    const { id } = await letter();
    server.fault({ at: "END", answer: null });
    await expect(deliverLetter(id)).rejects.toThrow();
    server.fault(null);
    await deliverLetter(id);
    expect(messageIds()).toEqual([`<${id}@nhveilig.example>`, `<${id}@nhveilig.example>`]);
  });
});

describe("with the real queue", () => {
  beforeAll(async () => {
    await makeQueues(timetable);
  });

  test("a queue hands its jobs on after their last try, when the timetable says so", async () => {
    const run = async () => {};
    await makeQueues([{ queue: "handing-on", afterLastTry: UNDELIVERED_QUEUE, run }]);
    const queues = await db.$queryRaw`SELECT dead_letter FROM jobs.queue WHERE name = 'handing-on'`;
    expect(queues).toEqual([{ dead_letter: UNDELIVERED_QUEUE }]);
    expect(timetable).toContainEqual(expect.objectContaining({ queue: LETTER_QUEUE, afterLastTry: UNDELIVERED_QUEUE }));
  });

  test("a registration stands while the mail server is down, and its letter goes once it is up", async () => {
    await triesAtOnce(100);
    server.fault({ at: "RCPT", answer: "421 down" });
    const person = await makeVisitor();
    const { id: editionId, offering } = await makeEdition();
    expect(await registerForEdition(person, { slug: offering.slug, editionId })).toMatchObject({
      outcome: "confirmed",
    });
    const { id } = await db.letter.findFirstOrThrow({ where: { personId: person.personId } });
    await workThrough(timetable.filter(({ queue }) => queue === LETTER_QUEUE || queue === UNDELIVERED_QUEUE));
    await vi.waitFor(async () => expect((await stateOf(id)).tries).toContain("failed EENVELOPE 421"), {
      timeout: 15_000,
    });
    expect(await db.registration.count({ where: { editionId, state: "CONFIRMED" } })).toBe(1);
    server.fault(null);
    await vi.waitFor(async () => expect((await stateOf(id)).state).toBe("SENT"), { timeout: 15_000 });
    expect(server.taken).toHaveLength(1);
  });

  test("the last word on a calendar entry is the last thing the person did", async () => {
    const person = await makeVisitor();
    const { id: editionId, offering } = await makeEdition({ meetings: 2 });
    const address = { slug: offering.slug, editionId };
    const steps = [registerForEdition, cancelRegistration, registerForEdition, cancelRegistration];
    for (const [index, step] of steps.entries()) {
      await step(person, address);
      await vi.waitFor(() => expect(server.taken).toHaveLength(index + 1), { timeout: 15_000 });
    }
    const mails = await Promise.all(server.taken.map((mail) => simpleParser(mail)));
    const told = mails.map(({ attachments }) => invitationIn(attachments));
    expect(told.map(({ method }) => method)).toEqual(["REQUEST", "CANCEL", "REQUEST", "CANCEL"]);
    expect(new Set(told.map(({ uids }) => uids.join())).size).toBe(1);
    expect(told[0]?.uids).toHaveLength(2);
    const sequences = told.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
  });

  test("a letter whose tries are used up is marked as failed", async () => {
    await triesAtOnce(3);
    server.fault({ at: "RCPT", answer: "550 unknown" });
    const { id } = await letter();
    await vi.waitFor(async () => expect((await stateOf(id)).state).toBe("FAILED"), { timeout: 15_000 });
    expect((await stateOf(id)).tries).toHaveLength(3);
  });
});

function invitationIn(attachments: Attachment[]) {
  const file = attachments.find(({ filename }) => filename === "uitnodiging.ics");
  const calendar = new ICAL.Component(ICAL.parse(String(file?.content)));
  const events = calendar.getAllSubcomponents("vevent");
  return {
    method: calendar.getFirstPropertyValue("method"),
    uids: events.map((event) => event.getFirstPropertyValue("uid")),
    sequence: Number(events[0]?.getFirstPropertyValue("sequence")),
  };
}

/** From now on the tries of a letter's job follow each other at once, and there are this many. */
async function triesAtOnce(tries: number): Promise<void> {
  await db.$executeRaw`
    UPDATE jobs.queue
    SET retry_limit = ${tries - 1}, retry_delay = 0, retry_backoff = false, dead_letter = ${UNDELIVERED_QUEUE}
    WHERE name = ${LETTER_QUEUE}`;
}
