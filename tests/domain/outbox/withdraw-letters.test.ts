import { expect, test } from "vitest";
import { queueLetter } from "~/domain/outbox/queue-letter.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { db, inTransaction } from "~/platform/db.server";
import { editionFacts } from "./some-letters";

test("takes back the waiting letters about one subject, and no others", async () => {
  await inTransaction(async (tx) => {
    for (const [key, id] of Object.entries({ mine: "r1", sent: "r1", other: "r2" })) {
      const letter = { kind: "registration-waiting", facts: editionFacts } as const;
      const to = { address: "samira@test.example", name: "Samira", personId: null };
      await queueLetter(tx, { key, letter, to, subject: { kind: "registration", id } });
    }
    await tx.letter.update({ where: { key: "sent" }, data: { state: "SENT" } });
  });
  await inTransaction((tx) => withdrawLetters(tx, { kind: "registration", ids: ["r1"] }));
  const states = await db.letter.findMany({ orderBy: { key: "asc" }, select: { key: true, state: true } });
  expect(states).toEqual([
    { key: "mine", state: "WITHDRAWN" },
    { key: "other", state: "QUEUED" },
    { key: "sent", state: "SENT" },
  ]);
});
