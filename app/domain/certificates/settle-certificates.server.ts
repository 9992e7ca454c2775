import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { offeringForCertificate } from "~/domain/catalogue/offering-for-certificate.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { type Day, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { issueCertificates } from "./issue-certificates.server";

/**
 * Makes the certificates of a locked edition that is over follow who took part in it (`days`, null for who did not): new
 * ones where the offering has them, and those withdrawn of whom it turned out otherwise. Before the last meeting is over
 * nobody gets one. Again changes nothing.
 */
export async function settleCertificates(
  tx: Tx,
  edition: LockedEdition,
  days: ReadonlyMap<string, Day | null>,
): Promise<void> {
  const inForce = await certificatesInForce(tx, edition.id, [...days.keys()]);
  const untrue = [...inForce].flatMap(([personId, id]) => (days.get(personId) === null ? [id] : []));
  await revokeCertificates(tx, untrue);
  const earned = [...days].flatMap(([personId, day]) => (day !== null && !inForce.has(personId) ? [personId] : []));
  if (earned.length === 0 || !isOver(edition)) return;
  const { title, studyLoadMinutes, certificate } = await offeringForCertificate(tx, edition.offeringId);
  if (!certificate) return;
  await issueCertificates(tx, earned, {
    kind: "TOOK_PART",
    offeringId: edition.offeringId,
    editionId: edition.id,
    title,
    days: [...new Set(edition.meetings.map(({ startsAt }) => dayOf(startsAt)))].sort(),
    studyLoadMinutes,
    concept: false,
  });
}

async function certificatesInForce(tx: Tx, editionId: string, personIds: string[]): Promise<Map<string, string>> {
  const rows = await tx.certificate.findMany({
    where: { editionId, personId: { in: personIds }, revokedAt: null },
    select: { id: true, personId: true },
  });
  return new Map(rows.flatMap(({ id, personId }) => (personId ? [[personId, id]] : [])));
}

async function revokeCertificates(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.certificate.updateMany({
    where: { id: { in: ids } },
    data: { revokedAt: clock.now(), revokedReason: "attendance-corrected" },
  });
  await withdrawLetters(tx, { kind: "certificate", ids });
}

function isOver({ endsAt }: LockedEdition): boolean {
  return endsAt !== null && endsAt <= clock.now();
}
