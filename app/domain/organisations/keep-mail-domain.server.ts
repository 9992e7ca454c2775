import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { keepOrganisation } from "./keep-organisation.server";

/** Gives an organisation a mail domain: whoever has an address under it provably works there. Throws NotFound. */
export async function addMailDomain(actor: Visitor, slug: string, domain: string): Promise<"added" | "taken"> {
  return keepOrganisation(actor, slug, "organisation.domain-added", async (tx, organisationId) => {
    await tx.mailDomain.createMany({ data: [{ organisationId, domain }], skipDuplicates: true });
    const kept = await tx.mailDomain.findUniqueOrThrow({ where: { domain }, select: { organisation: true } });
    return kept.organisation.id === organisationId ? "added" : "taken";
  });
}

/** Takes a mail domain from an organisation. Throws NotFound. */
export async function removeMailDomain(actor: Visitor, slug: string, domain: string): Promise<void> {
  await keepOrganisation(actor, slug, "organisation.domain-removed", async (tx, organisationId) => {
    const { count } = await tx.mailDomain.deleteMany({ where: { organisationId, domain } });
    if (count === 0) throw new NotFound("mail domain");
  });
}
