import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import { accountByEmail, type FoundAccount } from "./account-queries.server";
import { lockAddresses } from "./lock-addresses.server";
import type { Newcomer } from "./newcomer";

/**
 * Makes the account and today's membership behind a proven address, and the person unless someone without account was
 * known by it: that person gets the account, under the name given here. An address that already has an account keeps it
 * as it is: what a newcomer typed changes nothing of it.
 */
export async function openAccount(
  tx: Tx,
  { email, name, jobTitle, employment }: Newcomer & { email: EmailAddress },
): Promise<FoundAccount & { opened: boolean }> {
  // Two codes for one new address may be entered at the same moment.
  await lockAddresses(tx, [email]);
  const found = await accountByEmail(tx, email);
  if (found) return { ...found, opened: false };
  const now = clock.now();
  const opened = {
    account: { create: { email, createdAt: now, lastSeenAt: now } },
    memberships: employment ? { create: { ...employment, fromDay: new Date(dayOf(now)) } } : undefined,
  };
  const select = { id: true, name: true, account: { select: { id: true } } };
  const known = await tx.person.findUnique({ where: { email }, select: { id: true, name: true, jobTitle: true } });
  const person = known
    ? await tx.person.update({ where: { id: known.id }, data: { ...words(known, name, jobTitle), ...opened }, select })
    : await tx.person.create({ data: { name, jobTitle, createdAt: now, ...opened }, select });
  return { accountId: String(person.account?.id), personId: person.id, name: person.name, active: true, opened: true };
}

// From here on the account's own address is where to write to.
function words(known: { name: string; jobTitle: string | null }, name: string, jobTitle: string | null) {
  return { email: null, name: name || known.name, jobTitle: jobTitle ?? known.jobTitle };
}
