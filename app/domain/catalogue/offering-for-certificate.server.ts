import type { Tx } from "~/platform/db.server";

/** What a certificate says of an offering, and whether it has one at all. */
export async function offeringForCertificate(client: Tx, offeringId: string) {
  return client.offering.findUniqueOrThrow({
    where: { id: offeringId },
    select: { title: true, studyLoadMinutes: true, certificate: true },
  });
}
