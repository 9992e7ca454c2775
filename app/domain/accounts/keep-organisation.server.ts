import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import {
  type ContactWords,
  dropContact,
  giveDomain,
  organisationBySlug,
  takeDomain,
  writeContact,
} from "~/domain/organisations/write-organisation.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";

/** Gives an organisation a mail domain: whoever has an address under it provably works there. Throws NotFound. */
export async function addMailDomain(actor: Visitor, slug: string, domain: string): Promise<"added" | "taken"> {
  return keep(actor, slug, "organisation.domain-added", async (tx, id) =>
    (await giveDomain(tx, id, domain)) === id ? "added" : "taken",
  );
}

/** Takes a mail domain from an organisation. Throws NotFound. */
export async function removeMailDomain(actor: Visitor, slug: string, domain: string): Promise<void> {
  await keep(actor, slug, "organisation.domain-removed", async (tx, id) => {
    if (!(await takeDomain(tx, id, domain))) throw new NotFound("mail domain");
  });
}

/** Adds a contact to an organisation or changes one, by the id that the page gave. Throws NotFound. */
export async function keepContact(
  actor: Visitor,
  slug: string,
  { id, ...words }: ContactWords & { id: string },
): Promise<"kept" | "known"> {
  return keep(actor, slug, "organisation.contact-kept", async (tx, organisationId) =>
    (await writeContact(tx, organisationId, id, words)) ? "kept" : "known",
  );
}

/** Removes a contact of an organisation. Throws NotFound. */
export async function removeContact(actor: Visitor, slug: string, contactId: string): Promise<void> {
  if (!isId(contactId)) throw new NotFound("contact");
  await keep(actor, slug, "organisation.contact-removed", async (tx, id) => {
    if (!(await dropContact(tx, id, contactId))) throw new NotFound("contact");
  });
}

async function keep<T>(
  actor: Visitor,
  slug: string,
  action: string,
  work: (tx: Tx, organisationId: string) => Promise<T>,
): Promise<T> {
  insist(may.keepOrganisations(actor));
  return inTransaction(async (tx) => {
    const id = await organisationBySlug(tx, slug);
    if (!id) throw new NotFound("organisation");
    const end = await work(tx, id);
    await writeAudit(tx, recordedAs(actor), { action, subjectKind: "organisation", subjectId: id });
    return end;
  });
}
