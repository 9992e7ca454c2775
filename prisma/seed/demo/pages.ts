import type { Prisma } from "@db/client";
import { dayOf } from "~/platform/amsterdam";

/** Everything the story writes about editions, table by table. */
export interface Pages {
  editions: Prisma.EditionCreateManyInput[];
  meetings: Prisma.MeetingCreateManyInput[];
  trainers: Prisma.TrainerCreateManyInput[];
  heldFor: Prisma.EditionHeldForCreateManyInput[];
  registrations: Prisma.RegistrationCreateManyInput[];
  changes: Prisma.RegistrationChangeCreateManyInput[];
  marks: Prisma.MarkCreateManyInput[];
  ledger: Prisma.ParticipationCreateManyInput[];
}

/** The Amsterdam day of an instant, as the ledger stores days. */
export function ledgerDay(instant: Date): Date {
  return new Date(dayOf(instant));
}
