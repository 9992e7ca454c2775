import { expect, test } from "vitest";
import { giveUpLetter } from "~/domain/outbox/give-up-letter.server";
import { db } from "~/platform/db.server";
import { waitingLetter } from "./waiting-letter";

const audit = (subjectId: string) => db.auditEntry.findMany({ where: { subjectId } });

test("a letter that could not be delivered is marked, and the log knows its id alone", async () => {
  const { id } = await waitingLetter({ kind: "no-account", facts: {} });
  await giveUpLetter(id);
  await giveUpLetter(id);
  expect(await db.letter.findUnique({ where: { id } })).toMatchObject({ state: "FAILED" });
  expect(await audit(id)).toMatchObject([{ action: "letter.failed", subjectKind: "letter", codes: {} }]);
});

test("a letter that went after all stays as it is", async () => {
  const { id } = await waitingLetter({ kind: "no-account", facts: {} });
  await db.letter.update({ where: { id }, data: { state: "SENT" } });
  await giveUpLetter(id);
  expect(await db.letter.findUnique({ where: { id } })).toMatchObject({ state: "SENT" });
  expect(await audit(id)).toEqual([]);
});
