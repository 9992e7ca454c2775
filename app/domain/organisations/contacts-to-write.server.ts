import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** The contacts of organisations that fit and did not stop; an empty word asks nothing. */
export async function contactsToWrite(tx: Tx, fit: { kind: string; region: string; organisationId: string }) {
  const { kind, region, organisationId } = fit;
  return tx.contact.findMany({
    where: {
      stoppedAt: null,
      organisation: { ...(kind && { kind }), ...(region && { region }), ...(organisationId && { id: organisationId }) },
    },
    orderBy: { id: "asc" },
    select: { id: true, name: true, email: true },
  });
}

/** The addresses among these of contacts who want no invitations. */
export async function stoppedContacts(tx: Tx, addresses: string[]): Promise<Set<string>> {
  const rows = await tx.contact.findMany({
    where: { email: { in: addresses }, stoppedAt: { not: null } },
    select: { email: true },
  });
  return new Set(rows.map(({ email }) => email));
}

/** Remembers that a contact wants no invitations any more. */
export async function stopContact(tx: Tx, contactId: string): Promise<void> {
  await tx.contact.updateMany({ where: { id: contactId, stoppedAt: null }, data: { stoppedAt: clock.now() } });
}
