import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { isId } from "~/platform/id";
import { keepOrganisation } from "./keep-organisation.server";

interface Words {
  name: string;
  email: string;
  jobTitle: string;
}

/** Adds a contact to an organisation or changes one, by the id that the page gave; one address is one contact. Throws NotFound. */
export async function keepContact(
  actor: Visitor,
  slug: string,
  { id, ...words }: Words & { id: string },
): Promise<"kept" | "known"> {
  return keepOrganisation(actor, slug, "organisation.contact-kept", async (tx, organisationId) => {
    const other = await tx.contact.findFirst({ where: { organisationId, email: words.email, id: { not: id } } });
    if (other) return "known";
    const { count } = await tx.contact.updateMany({ where: { id, organisationId }, data: words });
    if (count === 0) await tx.contact.createMany({ data: [{ id, organisationId, ...words }], skipDuplicates: true });
    return "kept";
  });
}

/** Removes a contact of an organisation. Throws NotFound. */
export async function removeContact(actor: Visitor, slug: string, contactId: string): Promise<void> {
  if (!isId(contactId)) throw new NotFound("contact");
  await keepOrganisation(actor, slug, "organisation.contact-removed", async (tx, organisationId) => {
    const { count } = await tx.contact.deleteMany({ where: { id: contactId, organisationId } });
    if (count === 0) throw new NotFound("contact");
  });
}
