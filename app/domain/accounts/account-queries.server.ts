import type { Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";

export interface FoundAccount {
  accountId: string;
  personId: string;
  name: string;
  /** False when it was deactivated: nobody signs in to it. */
  active: boolean;
}

export async function accountByEmail(tx: Tx, email: EmailAddress): Promise<FoundAccount | null> {
  const account = await tx.account.findUnique({
    where: { email },
    select: { id: true, personId: true, deactivatedAt: true, person: { select: { name: true } } },
  });
  if (!account) return null;
  const { id, personId, deactivatedAt, person } = account;
  return { accountId: id, personId, name: person.name, active: deactivatedAt === null };
}

/** Whose accounts these are, by account id; those that are gone are missing. */
export async function holdersOfAccounts(tx: Tx, accountIds: string[]) {
  const accounts = await tx.account.findMany({
    where: { id: { in: accountIds } },
    select: { id: true, personId: true, person: { select: { name: true } } },
  });
  return new Map(accounts.map(({ id, personId, person }) => [id, { personId, name: person.name }]));
}
