import { describe, expect, test } from "vitest";
import { deliverLetter } from "~/domain/outbox/deliver-letter.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { editionFacts, oneOfEach } from "./some-letters";
import { waitingLetter } from "./waiting-letter";

const before = new Date("2026-03-02T08:00:00Z");

async function stateOf(id: string) {
  return db.letter.findUniqueOrThrow({ where: { id }, select: { state: true, deliveries: true } });
}

describe("in the demo without a mail server", () => {
  test.each(oneOfEach)("the letter $kind comes into the postvak", async (content) => {
    clock.set(before);
    const { id } = await waitingLetter(content, "Samira@Test.example");
    await deliverLetter(id);
    const { state, deliveries } = await stateOf(id);
    expect(state).toBe("SENT");
    expect(deliveries).toMatchObject([{ outcome: "kept-in-postbox", toAddress: "samira@test.example" }]);
    expect(deliveries[0]?.message).toMatchObject({ to: "Samira@Test.example", subject: expect.stringMatching(/\w/) });
  });

  test("the invitation comes with it as base64", async () => {
    clock.set(before);
    const { id } = await waitingLetter({ kind: "registration-confirmed", facts: editionFacts });
    await deliverLetter(id);
    const { deliveries } = await stateOf(id);
    const message = deliveries[0]?.message as { attachments: { content: string }[] };
    expect(message.attachments).toMatchObject([
      { filename: "uitnodiging.ics", contentType: "text/calendar; charset=utf-8; method=REQUEST" },
    ]);
    expect(Buffer.from(String(message.attachments[0]?.content), "base64").toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test("delivering again, or at the same time, changes nothing", async () => {
    const { id } = await waitingLetter({ kind: "no-account", facts: {} });
    await Promise.all([deliverLetter(id), deliverLetter(id), deliverLetter(id)]);
    await deliverLetter(id);
    expect((await stateOf(id)).deliveries).toHaveLength(1);
  });

  test("a withdrawn letter is not delivered", async () => {
    const { id } = await waitingLetter({ kind: "no-account", facts: {} });
    await db.letter.update({ where: { id }, data: { state: "WITHDRAWN" } });
    await deliverLetter(id);
    expect(await stateOf(id)).toMatchObject({ state: "WITHDRAWN", deliveries: [] });
  });

  test("a code that has expired is withdrawn", async () => {
    clock.set(before);
    const { id } = await waitingLetter({ kind: "sign-in-code", facts: { code: "AB3D-7KQ2", minutes: 15 } });
    clock.set(new Date(before.getTime() + 3_600_000));
    await deliverLetter(id);
    expect(await stateOf(id)).toMatchObject({ state: "WITHDRAWN", deliveries: [] });
  });

  test("a letter whose reader is gone by now is nobody's letter", async () => {
    const { id, personId } = await waitingLetter({ kind: "no-account", facts: {} });
    await db.person.delete({ where: { id: String(personId) } });
    await expect(deliverLetter(id)).resolves.toBeUndefined();
  });
});
