import type { Tx } from "~/platform/db.server";

/** The id of an organisation; null when there is none. */
export async function organisationBySlug(tx: Tx, slug: string): Promise<string | null> {
  return (await tx.organisation.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}

/** Gives a mail domain to an organisation unless another has it, and tells the id of whose it is now. */
export async function giveDomain(tx: Tx, organisationId: string, domain: string): Promise<string> {
  await tx.mailDomain.createMany({ data: [{ organisationId, domain }], skipDuplicates: true });
  const kept = await tx.mailDomain.findUniqueOrThrow({ where: { domain }, select: { organisation: true } });
  return kept.organisation.id;
}

/** Takes a mail domain from an organisation; false when it had it not. */
export async function takeDomain(tx: Tx, organisationId: string, domain: string): Promise<boolean> {
  return (await tx.mailDomain.deleteMany({ where: { organisationId, domain } })).count > 0;
}

export interface ContactWords {
  name: string;
  email: string;
  jobTitle: string;
}

/** Adds a contact under its page's id, or changes it; false when the organisation has another one at this address. */
export async function writeContact(tx: Tx, organisationId: string, id: string, words: ContactWords): Promise<boolean> {
  const other = await tx.contact.findFirst({ where: { organisationId, email: words.email, id: { not: id } } });
  if (other) return false;
  const { count } = await tx.contact.updateMany({ where: { id, organisationId }, data: words });
  if (count === 0) await tx.contact.createMany({ data: [{ id, organisationId, ...words }], skipDuplicates: true });
  return true;
}

/** Removes a contact; false when the organisation had it not. */
export async function dropContact(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  return (await tx.contact.deleteMany({ where: { id, organisationId } })).count > 0;
}
