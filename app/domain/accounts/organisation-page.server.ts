import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { logLook } from "~/domain/audit/log-look.server";
import { organisationInFull } from "~/domain/organisations/organisations-overview.server";
import { clock } from "~/platform/clock";
import { newId } from "~/platform/id";

/** An organisation as its keeper sees it, with the contact to change when one was asked for. Throws NotFound. */
export async function organisationPage(actor: Visitor, slug: string, contactId: string | null) {
  insist(may.keepOrganisations(actor));
  const organisation = await organisationInFull(slug);
  if (!organisation) throw new NotFound("organisation");
  if (organisation.contacts.length > 0) await logLook(recordedAs(actor), { list: "contacts", id: actor.accountId });
  const changing = organisation.contacts.find(({ id }) => id === contactId) ?? null;
  return { organisation, changing, newId: newId(clock.now()) };
}
