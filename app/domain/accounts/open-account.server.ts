import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { accountByEmail, type FoundAccount } from "./account-queries.server";
import type { EmailAddress } from "./email-address";
import type { Newcomer } from "./newcomer";

/**
 * Makes the person, the account and today's membership behind a proven address. An address that already has an account
 * keeps it as it is: what a newcomer typed changes nothing of it.
 */
export async function openAccount(
  tx: Tx,
  { email, name, jobTitle, employment }: Newcomer & { email: EmailAddress },
): Promise<FoundAccount & { opened: boolean }> {
  await lockAddress(tx, email);
  const found = await accountByEmail(tx, email);
  if (found) return { ...found, opened: false };
  const now = clock.now();
  const person = await tx.person.create({
    data: {
      name,
      jobTitle,
      createdAt: now,
      account: { create: { email, createdAt: now, lastSeenAt: now } },
      memberships: employment ? { create: { ...employment, fromDay: new Date(dayOf(now)) } } : undefined,
    },
    select: { id: true, account: { select: { id: true } } },
  });
  return { accountId: String(person.account?.id), personId: person.id, name, active: true, opened: true };
}

// Two codes for one new address may be entered at the same moment.
async function lockAddress(tx: Tx, email: EmailAddress): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${email}, 5))`;
}
