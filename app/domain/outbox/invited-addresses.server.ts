import type { LetterState } from "@db/client";
import type { Tx } from "~/platform/db.server";

/** The key of an invitation: one to an address for an edition, ever. */
export function invitationKey(editionId: string, address: string): string {
  return `invitation:${editionId}:${address}`;
}

/** The addresses that were written an invitation for an edition, whether it went or not. */
export async function invitedAddresses(tx: Tx, editionId: string): Promise<Set<string>> {
  const letters = await tx.letter.findMany({ where: invitationsFor(editionId), select: { toAddress: true } });
  return new Set(letters.map(({ toAddress }) => toAddress));
}

/** How many invitations for an edition went, wait and failed. */
export async function invitationCounts(
  tx: Tx,
  editionId: string,
): Promise<Record<"sent" | "waiting" | "failed", number>> {
  const groups = await tx.letter.groupBy({ by: ["state"], where: invitationsFor(editionId), _count: true });
  const of = (state: LetterState) => groups.find((group) => group.state === state)?._count ?? 0;
  return { sent: of("SENT"), waiting: of("QUEUED"), failed: of("FAILED") };
}

function invitationsFor(editionId: string) {
  return { subjectKind: "invitation", subjectId: editionId, kind: "invitation" };
}
