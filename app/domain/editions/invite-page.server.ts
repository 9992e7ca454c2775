import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { audiencesOfOffering } from "~/domain/catalogue/invited-people.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { listedEmployers } from "~/domain/organisations/listed-employers.server";
import { invitationCounts } from "~/domain/outbox/invited-addresses.server";
import { audienceChoices } from "~/domain/settings/audiences-queries.server";
import { inTransaction } from "~/platform/db.server";
import { takesInvitations } from "./invite.server";
import { INVITE_SOURCES } from "./invite-choice";
import { inviteesOf } from "./invitees.server";

/** What one chooses from when inviting to an edition, and how many each source gives as it stands. NotFound outside the actor's themes. */
export async function invitePage(actor: Visitor, editionId: string) {
  return inTransaction(async (tx) => {
    insist(may.keepPeople(actor, await editionStaff(tx, workScope(actor), editionId)));
    const edition = await readEdition(tx, editionId);
    const audienceIds = await audiencesOfOffering(tx, edition.offeringId);
    const nobody = { sources: [...INVITE_SOURCES], kind: "", region: "", organisationId: "", typed: [] };
    const { reach } = await inviteesOf(tx, edition, { ...nobody, audienceIds });
    return {
      edition: {
        id: edition.id,
        title: edition.title,
        visibility: edition.visibility,
      },
      open: takesInvitations(edition),
      audiences: await audienceChoices(tx, { ids: audienceIds }),
      audienceIds,
      organisations: await listedEmployers(tx),
      reach,
      written: await invitationCounts(tx, edition.id),
    };
  });
}
