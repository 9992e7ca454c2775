import { organisationsHeldFor } from "~/domain/catalogue/editions-at-work.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { settleCertificates } from "~/domain/certificates/settle-certificates.server";
import { editionTallies } from "~/domain/participation/edition-tallies.server";
import { recordEditionHeld, reverseEditionHeld } from "~/domain/participation/record-edition-held.server";
import { settleAttended } from "~/domain/participation/settle-attended.server";
import type { Day } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { heldOn } from "./held";
import type { Seen } from "./marks";
import { headcountsOf, marksOfEdition } from "./marks-queries.server";
import { tookPartOn } from "./took-part";

const SOURCE = "attendance";

/** Makes the ledger say of a locked edition what its marks and headcounts say now: who took part, and whether it was held; certificates follow. Again changes nothing. */
export async function settleEdition(tx: Tx, edition: LockedEdition): Promise<{ held: boolean }> {
  const { id: editionId, offeringId } = edition;
  const days = await daysByPerson(tx, edition);
  await settleAttended(tx, { offeringId, editionId, days, source: SOURCE });
  await settleCertificates(tx, edition, days);
  const tookPart = (await editionTallies(tx, [editionId])).get(editionId)?.attended ?? 0;
  const meetingIds = edition.meetings.map(({ id }) => id);
  const headcounts = [...(await headcountsOf(tx, meetingIds)).values()];
  const day = heldOn({ ...edition, tookPart, headcounts }, clock.now());
  if (day === null) await reverseEditionHeld(tx, editionId, SOURCE);
  else {
    const heldFor = await organisationsHeldFor(tx, editionId);
    await recordEditionHeld(tx, { offeringId, editionId, day, heldFor, source: SOURCE });
  }
  return { held: day !== null };
}

/** Only a place can be taken up: marks of someone who gave theirs up say that they did not take part. Who registered twice has one place. */
async function daysByPerson(tx: Tx, edition: LockedEdition): Promise<Map<string, Day | null>> {
  const byPerson = new Map<string, Map<string, Seen>>();
  for (const { personId, hasPlace, meetingId, ...seen } of await marksOfEdition(tx, edition.id)) {
    const marks = byPerson.get(personId) ?? new Map<string, Seen>();
    byPerson.set(personId, hasPlace ? marks.set(meetingId, seen) : marks);
  }
  return new Map([...byPerson].map(([personId, marks]) => [personId, tookPartOn(edition, edition.meetings, marks)]));
}
