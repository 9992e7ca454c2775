import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type Earned, issueCertificates } from "./issue-certificates.server";

type Completed = Pick<Earned, "offeringId" | "title" | "studyLoadMinutes" | "concept"> & { personId: string };

/** Gives whoever completed an e-learning today its certificate, in the transaction that says so. The caller holds their progress. */
export async function issueCourseCertificate(tx: Tx, { personId, ...course }: Completed): Promise<void> {
  const days = new Map([[personId, [dayOf(clock.now())]]]);
  await issueCertificates(tx, days, { kind: "COMPLETED", editionId: null, ...course });
}
