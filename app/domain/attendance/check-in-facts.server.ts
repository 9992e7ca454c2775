import type { Visitor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { isInvitedTo, type LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { wasEndedByLead } from "~/domain/registration/ended-by-lead.server";
import { latestRegistration } from "~/domain/registration/own-registration.server";
import { isLiving } from "~/domain/registration/registration-state";
import type { Tx } from "~/platform/db.server";
import type { CheckInFacts } from "./check-in-standing";
import { markOf } from "./marks-queries.server";
import type { Scan } from "./scan";

/** What decides how someone stands who scanned the code of a meeting, with their last registration for its edition. */
export async function checkInFacts(client: Tx, actor: Visitor, edition: LockedEdition, scan: Scan) {
  const meeting = edition.meetings.find(({ id }) => id === scan.meetingId) ?? null;
  const latest = await latestRegistration(client, edition.id, actor.personId);
  const isStranger = edition.walkIns && !(latest && isLiving(latest.state));
  const endedByLead = isStranger && latest !== null && (await wasEndedByLead(client, latest.id));
  const waiting = { editionId: edition.id, state: "WAITING" } as const;
  const facts: CheckInFacts = {
    ...{ edition, meeting, scannedAt: scan.scannedAt },
    registration: latest && { state: latest.state, endedByLead },
    mark: latest && (await markOf(client, latest.id, scan.meetingId)),
    others: isStranger ? await client.registration.count({ where: waiting }) : 0,
    invited: !isStranger || (await isInvitedTo(client, catalogueScope(actor), edition)),
  };
  return { facts, meeting, latest };
}
