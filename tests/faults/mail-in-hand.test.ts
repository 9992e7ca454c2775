import { describe, expect, test } from "vitest";
import { deliverLetter } from "~/domain/outbox/deliver-letter.server";
import { giveUpLetter } from "~/domain/outbox/give-up-letter.server";
import { InOtherHands } from "~/domain/outbox/letter-in-hand.server";
import { resendLetters } from "~/domain/outbox/resend-letters.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { waitingLetter } from "../domain/outbox/waiting-letter";
import { sendThroughBrokenMail } from "../support/broken-mail";
import { makeVisitor } from "../support/factories";

const server = await sendThroughBrokenMail();

const answered = {
  slug: "workshop",
  offeringTitle: "Workshop",
  answer: "Dat kan in mei.",
  contactName: "Team mensenhandel",
  contactEmail: "mensenhandel@nhveilig.example",
};

const letter = () => waitingLetter({ kind: "request-answered", facts: answered });

describe("a letter that becomes untrue", () => {
  const about = { kind: "registration", ids: ["r1"] };
  const untrue = () => inTransaction((tx) => withdrawLetters(tx, about));
  const waiting = async () => {
    const { id } = await letter();
    await db.letter.update({ where: { id }, data: { subjectKind: about.kind, subjectId: "r1" } });
    return id;
  };

  test("just before it is handed over is not sent", async () => {
    const id = await waiting();
    const delivering = deliverLetter(id);
    await untrue();
    await delivering;
    const { state } = await stateOf(id);
    expect(server.taken).toHaveLength(state === "SENT" ? 1 : 0);
    expect(["SENT", "WITHDRAWN"]).toContain(state);
  });

  test("while the server has it in hand and refuses it is not tried again", async () => {
    const id = await waiting();
    server.fault({ at: "END", answer: "451 later", before: untrue });
    await expect(deliverLetter(id)).rejects.toThrow();
    server.fault(null);
    await deliverLetter(id);
    expect(await stateOf(id)).toEqual({ state: "WITHDRAWN", tries: ["failed EMESSAGE 451"] });
    expect(server.taken).toHaveLength(1);
  });

  test("while the server takes it counts as sent", async () => {
    const id = await waiting();
    server.fault({ at: "END", answer: "250 taken", before: untrue });
    await deliverLetter(id);
    expect(await stateOf(id)).toEqual({ state: "SENT", tries: ["handed-over"] });
  });

  test("after it was given up stays withdrawn, whoever wants it sent again", async () => {
    const id = await waiting();
    await giveUpLetter(id);
    await untrue();
    const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    expect(await resendLetters(administrator, { letterId: id })).toBe(0);
    expect((await stateOf(id)).state).toBe("WITHDRAWN");
  });
});

describe("a letter in hand", () => {
  test("is handed over by one of many at once", async () => {
    const { id } = await letter();
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => deliverLetter(id)));
    expect(tries.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    expect(await stateOf(id)).toEqual({ state: "SENT", tries: ["handed-over"] });
    expect(server.taken).toHaveLength(1);
  });

  test("of who died is taken over once that one would have been done", async () => {
    const { id } = await letter();
    const data = { inHandUntil: new Date(clock.now().getTime() + 110_000) };
    await db.letter.update({ where: { id }, data });
    await expect(deliverLetter(id)).rejects.toThrow(InOtherHands);
    expect(server.taken).toEqual([]);
    clock.set(data.inHandUntil);
    await deliverLetter(id);
    expect((await stateOf(id)).state).toBe("SENT");
  });
});

describe("several letters to one reader", () => {
  test("arrive in the order in which they were written, whichever is tried first", async () => {
    const first = await letter();
    const second = await queuedFor(first.personId);
    const third = await queuedFor(first.personId);
    server.fault({ at: "DATA", answer: null });
    await expect(deliverLetter(third)).rejects.toThrow();
    expect((await stateOf(third)).tries).toEqual([]);
    server.fault(null);
    for (const id of [third, second, first.id]) await deliverLetter(id);
    expect(messageIds()).toEqual([first.id, second, third].map((id) => `<${id}@nhveilig.example>`));
  });

  test("don't wait for one that nobody can send", async () => {
    const first = await letter();
    await db.letter.update({ where: { id: first.id }, data: { toAddress: "geen adres" } });
    const second = await queuedFor(first.personId);
    await deliverLetter(second);
    expect((await stateOf(second)).state).toBe("SENT");
    await db.letter.delete({ where: { id: first.id } });
  });
});

async function queuedFor(personId: string | null): Promise<string> {
  const { id } = await letter();
  await db.letter.update({ where: { id }, data: { personId } });
  return id;
}

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
