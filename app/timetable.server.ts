import { deliverLetter } from "./domain/outbox/deliver-letter.server";
import { LETTER_QUEUE } from "./domain/outbox/letter-queue";
import { removeExpiredSignIns } from "./domain/signing-in/remove-expired.server";
import type { Task } from "./platform/jobs.server";

/** The clockwork: what runs when (Amsterdam time), each line one verb. */
export const timetable: Task[] = [
  { queue: LETTER_QUEUE, run: async ({ id }) => deliverLetter(id ?? "") },
  { queue: "remove-expired-sign-ins", cron: "15 3 * * *", run: async () => removeExpiredSignIns() },
];
