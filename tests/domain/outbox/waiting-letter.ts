import { randomUUID } from "node:crypto";
import type { LetterContent } from "~/domain/outbox/letter-kinds";
import { queueLetter } from "~/domain/outbox/queue-letter.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";

/** A queued letter to a person who exists, as `queueLetter` leaves it. */
export async function waitingLetter(letter: LetterContent, address = "samira@test.example", name = "Samira de Wit") {
  const person = await db.person.create({ data: { name, createdAt: clock.now() } });
  const key = randomUUID();
  await inTransaction((tx) => queueLetter(tx, { key, letter, to: { address, name, personId: person.id } }));
  return db.letter.findUniqueOrThrow({ where: { key } });
}
