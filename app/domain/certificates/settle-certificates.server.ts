import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { offeringForCertificate } from "~/domain/catalogue/offering-for-certificate.server";
import type { Day } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { Untrue } from "./certificate-words";
import { whoToCertify } from "./certifying";
import { issueCertificates } from "./issue-certificates.server";
import { revokeCertificates } from "./revoke-certificates.server";

interface Attendance {
  /** The day on which each fulfilled the edition's rule, null for who did not. */
  tookPart: ReadonlyMap<string, Day | null>;
  /** The days on which each was there. */
  there: ReadonlyMap<string, Day[]>;
  /** Who took part by no earlier word. */
  newly: ReadonlySet<string>;
  /** What made it say otherwise of whom it says otherwise. */
  because: Untrue;
}

/**
 * Makes the certificates of a locked edition follow who took part in it, once its last day is over: new ones where the offering
 * has them (a week later only for who newly took part), back to whom one was withdrawn, and withdrawn of whom it turned out
 * otherwise. Again changes nothing.
 */
export async function settleCertificates(
  tx: Tx,
  edition: LockedEdition,
  { tookPart, there, newly, because }: Attendance,
): Promise<void> {
  const { inForce, withdrawn } = await certificatesOf(tx, edition.id, [...tookPart.keys()]);
  const untrue = [...inForce].flatMap(([personId, id]) => (tookPart.get(personId) === null ? [id] : []));
  await revokeCertificates(tx, untrue, because);
  const who = whoToCertify(edition.endsAt, clock.now());
  const without = [...tookPart].flatMap(([personId, day]) =>
    day !== null && !inForce.has(personId) ? [personId] : [],
  );
  if (without.length === 0 || who === "nobody") return;
  const { title, studyLoadMinutes, certificate } = await offeringForCertificate(tx, edition.offeringId);
  const isDue = (personId: string) => certificate && (who === "everyone" || newly.has(personId));
  const due = without.filter((personId) => withdrawn.has(personId) || isDue(personId));
  const days = new Map(due.map((personId) => [personId, there.get(personId) ?? []]));
  const { id: editionId, offeringId } = edition;
  await issueCertificates(tx, days, {
    kind: "TOOK_PART",
    offeringId,
    editionId,
    title,
    studyLoadMinutes,
    concept: false,
  });
}

async function certificatesOf(tx: Tx, editionId: string, personIds: string[]) {
  const rows = await tx.certificate.findMany({
    where: { editionId, personId: { in: personIds } },
    select: { id: true, personId: true, revokedAt: true },
  });
  const inForce = new Map<string, string>();
  const withdrawn = new Set<string>();
  for (const { id, personId, revokedAt } of rows) {
    if (personId && revokedAt) withdrawn.add(personId);
    if (personId && !revokedAt) inForce.set(personId, id);
  }
  return { inForce, withdrawn };
}
