import { afterAll, expect, test } from "vitest";
import { sendMail } from "~/platform/mailer.server";
import { startBrokenMailServer } from "../support/mail-server";

// Any name but the loopback's own counts as elsewhere, where others may listen in.
const server = await startBrokenMailServer("127.0.0.2");
process.env.SMTP_URL = server.url;

afterAll(async () => {
  delete process.env.SMTP_URL;
  await server.close();
});

test("a mail never travels in the clear to a server elsewhere", async () => {
  const to = { name: "Samira", address: "samira@test.example" };
  const words = { subject: "Onderwerp", text: "Tekst", html: "<p>Tekst</p>" };
  const sending = sendMail({ id: "l1", to, ...words, writtenAt: new Date(0), invitation: null });
  await expect(sending).rejects.toMatchObject({ code: "ETLS" });
  expect(server.taken).toEqual([]);
});
