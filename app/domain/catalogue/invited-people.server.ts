import type { Tx } from "~/platform/db.server";

/** Invites people to an edition by name, so that it opens for them; who was invited already stays so. */
export async function invitePeople(tx: Tx, editionId: string, personIds: string[]): Promise<void> {
  if (personIds.length === 0) return;
  const data = personIds.map((personId) => ({ editionId, personId }));
  await tx.editionInvitation.createMany({ data, skipDuplicates: true });
}

/** The people who asked to hear of new dates of an offering, by the id of their asking. */
export async function interestedPeople(tx: Tx, offeringId: string): Promise<Map<string, string>> {
  const rows = await tx.interest.findMany({ where: { offeringId }, select: { id: true, personId: true } });
  return new Map(rows.map(({ id, personId }) => [personId, id]));
}

/** Forgets that someone asked to hear of new dates. */
export async function dropInterest(tx: Tx, interestId: string): Promise<void> {
  await tx.interest.deleteMany({ where: { id: interestId } });
}

/** The audiences an offering is meant for. */
export async function audiencesOfOffering(tx: Tx, offeringId: string): Promise<string[]> {
  const rows = await tx.offeringAudience.findMany({ where: { offeringId }, select: { audienceId: true } });
  return rows.map(({ audienceId }) => audienceId);
}
