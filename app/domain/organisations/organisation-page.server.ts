import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { logLook } from "~/domain/audit/log-look.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { isSlug } from "~/platform/slug";

/** An organisation as its keeper sees it, with the contact to change when one was asked for. Throws NotFound. */
export async function organisationPage(actor: Visitor, slug: string, contactId: string | null) {
  insist(may.keepOrganisations(actor));
  const organisation = isSlug(slug) ? await organisationInFull(slug) : null;
  if (!organisation) throw new NotFound("organisation");
  if (organisation.contacts.length > 0) await logLook(recordedAs(actor), { list: "contacts", id: actor.accountId });
  const changing = organisation.contacts.find(({ id }) => id === contactId) ?? null;
  return { organisation, changing, newId: newId(clock.now()) };
}

async function organisationInFull(slug: string) {
  return db.organisation.findUnique({
    where: { slug },
    select: {
      slug: true,
      kind: true,
      officialName: true,
      mailDomains: { orderBy: { domain: "asc" }, select: { domain: true } },
      contacts: {
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: { id: true, name: true, email: true, jobTitle: true, stoppedAt: true },
      },
    },
  });
}
