import type { Letter } from "@db/client";
import ICAL from "ical.js";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { deliverLetter } from "~/domain/outbox/deliver-letter.server";
import type { LetterKind } from "~/domain/outbox/letter-kinds";
import { postboxMessages } from "~/domain/outbox/postbox.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { sendMail } from "~/platform/mailer.server";
import { editionFacts, oneOfEach } from "../domain/outbox/some-letters";
import { waitingLetter } from "../domain/outbox/waiting-letter";
import { type ReceivedMail, startMailServer } from "../support/mail-server";

const server = await startMailServer();
process.env.SMTP_URL = server.url;

afterAll(async () => {
  delete process.env.SMTP_URL;
  await server.close();
});

beforeEach(() => {
  clock.set(new Date("2026-03-02T08:00:00Z"));
  server.received.length = 0;
});

const HEADERS = ["auto-submitted", "content-type", "date", "from", "message-id", "mime-version", "subject", "to"];

/** What some letters have beside those: an answer goes to people, and one can be asked for no more. */
const MORE_HEADERS: Partial<Record<LetterKind, string[]>> = {
  "certificate-withdrawn": ["reply-to"],
  "course-silent": ["list-unsubscribe", "list-unsubscribe-post"],
  "edition-message": ["reply-to"],
  "request-answered": ["reply-to"],
  invitation: ["list-unsubscribe", "list-unsubscribe-post", "reply-to"],
};

async function received(
  ...waiting: Parameters<typeof waitingLetter>
): Promise<ReceivedMail & Pick<Letter, "id" | "createdAt">> {
  const { id, createdAt } = await waitingLetter(...waiting);
  await deliverLetter(id);
  expect(server.received).toHaveLength(1);
  return { ...(server.received[0] as ReceivedMail), id, createdAt };
}

function toTheSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

function headerNames({ parsed }: ReceivedMail): string[] {
  return parsed.headerLines.map(({ key }) => key).sort();
}

describe.each(oneOfEach)("the letter $kind over a real mail server", (content) => {
  test("arrives once, to one address, with the headers it should have", async () => {
    const mail = await received(content);
    expect(mail).toMatchObject({ from: "academie@nhveilig.example", recipients: ["samira@test.example"] });
    expect(headerNames(mail)).toEqual([...HEADERS, ...(MORE_HEADERS[content.kind] ?? [])].sort());
    expect(mail.parsed.messageId).toBe(`<${mail.id}@nhveilig.example>`);
    expect(mail.parsed.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail.parsed.date).toEqual(toTheSecond(mail.createdAt));
    expect(mail.parsed.from?.value).toEqual([{ name: "NHVeilig Academie", address: "academie@nhveilig.example" }]);
    expect(mail.parsed.text).toContain("NHVeilig Academie");
    expect(mail.parsed.html).toContain('lang="nl"');
    expect(await db.letter.findUnique({ where: { id: mail.id } })).toMatchObject({ state: "SENT" });
    expect(await db.delivery.findMany({ where: { letterId: mail.id } })).toMatchObject([
      { outcome: "handed-over", message: null },
    ]);
  });
});

describe("the invitation over a real mail server", () => {
  test.each([
    ["registration-confirmed", {}, "REQUEST"],
    ["registration-cancelled", { hadPlace: true }, "CANCEL"],
  ] as const)("comes with %s as an alternative and as an attachment that say the same", async (kind, more, method) => {
    const facts = { ...editionFacts, hadPlace: true, ...more };
    const { parsed, raw } = await received({ kind, facts });
    expect(raw).toMatch(new RegExp(`Content-Type: text/calendar; charset=utf-8; method=${method}`, "i"));
    const [attachment] = parsed.attachments.filter(({ filename }) => filename === "uitnodiging.ics");
    const content = String(attachment?.content);
    const calendar = new ICAL.Component(ICAL.parse(content));
    expect(calendar.getFirstPropertyValue("method")).toBe(method);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(2);
    const parts = raw
      .split(/^--.*$/m)
      .filter((part) => /^content-type: (text\/calendar|application\/ics)/im.test(part));
    expect(parts.map(decoded).map((part) => part.trimEnd())).toEqual([content.trimEnd(), content.trimEnd()]);
  });
});

test("an invitation says to people and to mail programs how to get no more of them", async () => {
  const facts = { ...editionFacts, text: "Komt u ook?", stopToken: "abc.def" };
  const { parsed, raw } = await received({ kind: "invitation", facts });
  const stop = "http://localhost:3000/afmelden/abc.def";
  expect(raw).toContain(`List-Unsubscribe: <${stop}>`);
  expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(parsed.text).toContain(stop);
  expect(parsed.html).toContain(`href="${stop}"`);
  expect(parsed.replyTo?.value).toEqual([{ name: "Team mensenhandel", address: "mensenhandel@nhveilig.example" }]);
});

const HOSTILE = [
  "Jan\r\nBcc: iedereen@anders.example",
  "Jan\nX-Evil: 1\n\nNieuwe tekst",
  "Jan\u0085Bcc: a@b.example\u2028Cc: c@d.example",
  'Jan" <piet@anders.example>, "Klaas',
  "Jan, piet@anders.example; klaas@anders.example:",
  "groep: piet@anders.example, klaas@anders.example;",
  "=?utf-8?B?SmFuDQpCY2M6IGFAYi5leGFtcGxl?=",
  "Jan (opmerking) \\ \" ' <>",
  `Jan ${"é".repeat(600)}`,
  "\u202eJan",
];

describe("hostile words", () => {
  test.each(HOSTILE)("as name and title leave headers and recipients as they are: %j", async (words) => {
    const named = { offeringTitle: words, editionTitle: words, trainers: [words], contactName: words };
    const mail = await received(
      { kind: "registration-confirmed", facts: { ...editionFacts, ...named } },
      undefined,
      words,
    );
    expect(mail.recipients).toEqual(["samira@test.example"]);
    expect(headerNames(mail)).toEqual(HEADERS);
    const to = [mail.parsed.to].flat().flatMap((address) => address?.value ?? []);
    expect(to.map(({ address }) => address)).toEqual(["samira@test.example"]);
    expect(mail.parsed.attachments.map(({ contentType }) => contentType).sort()).toEqual([
      "application/ics",
      "text/calendar",
    ]);
  });

  test.each(HOSTILE)("as reason, answer or message are words in the letter and nothing else: %j", async (words) => {
    const named = { offeringTitle: words, subject: words, text: words, senderName: words, contactName: words };
    const mail = await received({ kind: "edition-message", facts: { ...editionFacts, ...named } }, undefined, words);
    expect(mail.recipients).toEqual(["samira@test.example"]);
    expect(headerNames(mail)).toEqual([...HEADERS, "reply-to"].sort());
    expect(mail.parsed.replyTo?.value.map(({ address }) => address)).toEqual(["mensenhandel@nhveilig.example"]);
  });

  test.each([
    "a@test.example, b@test.example",
    "a@test.example;b@test.example",
    "Jan <a@test.example>",
    "groep: a@test.example;",
    '"a b"@test.example',
    "a(opmerking)@test.example",
    "a@test.example\r\nRCPT TO:<b@test.example>",
    "a@[127.0.0.1]",
    "a@test",
    "a@@test.example",
    ".a@test.example",
    "a@test.example ",
    "å@test.example",
    `${"a".repeat(250)}@test.example`,
  ])("as address are sent to nobody: %j", async (address) => {
    const { id } = await waitingLetter({ kind: "no-account", facts: {} }, address);
    await expect(deliverLetter(id)).rejects.toThrow("not a plain mail address");
    expect(server.received).toEqual([]);
  });
});

test("what a database would not even keep is no header either", async () => {
  const words = "Jan\u0000Bcc: a@b.example\ud800\r\nCc: c@d.example";
  const to = { name: words, address: "samira@test.example" };
  await sendMail({
    id: "l1",
    to,
    subject: words,
    text: "Tekst",
    html: "<p>Tekst</p>",
    writtenAt: new Date(0),
    invitation: null,
  });
  const [mail] = server.received;
  expect(mail?.recipients).toEqual(["samira@test.example"]);
  expect(mail && headerNames(mail)).toEqual(HEADERS);
  expect(mail?.parsed.subject).toBe("Jan Bcc: a@b.example Cc: c@d.example");
});

test("with a mail server there is no postvak", async () => {
  await expect(postboxMessages("")).rejects.toMatchObject({ name: "NotFound" });
});

function decoded(part: string): string {
  const [head = "", ...body] = part.split("\r\n\r\n");
  const text = body.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(text, "base64").toString();
  const octets = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /quoted-printable/i.test(head) ? Buffer.from(octets, "latin1").toString() : text;
}
