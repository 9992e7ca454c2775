import { organisationsHeldFor } from "~/domain/catalogue/editions-at-work.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { Untrue } from "~/domain/certificates/certificate-words";
import { settleCertificates } from "~/domain/certificates/settle-certificates.server";
import { EVALUATION, evaluationSubject } from "~/domain/outbox/evaluation-subject";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { editionTallies } from "~/domain/participation/edition-tallies.server";
import { recordEditionHeld, reverseEditionHeld } from "~/domain/participation/record-edition-held.server";
import { settleAttended } from "~/domain/participation/settle-attended.server";
import type { Day } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { heldOn } from "./held";
import type { Seen } from "./marks";
import { headcountsOf, marksOfEdition } from "./marks-queries.server";
import { daysThere, tookPartOn } from "./took-part";

const SOURCE = "attendance";

/** Makes the ledger say of a locked edition what its marks and headcounts say now: who took part, and whether it was held; certificates follow, and whoever did not take part is asked nothing. `because`: what made it say otherwise. Again changes nothing. */
export async function settleEdition(
  tx: Tx,
  edition: LockedEdition,
  because: Untrue = "attendance-corrected",
): Promise<{ held: boolean }> {
  const { id: editionId, offeringId } = edition;
  const marks = await marksByPerson(tx, edition);
  const days = byPerson(marks, (seen) => tookPartOn(edition, edition.meetings, seen));
  const newly = await settleAttended(tx, { offeringId, editionId, days, source: SOURCE });
  const there = byPerson(marks, (seen) => daysThere(edition.meetings, seen));
  await settleCertificates(tx, edition, { tookPart: days, there, newly, because });
  await withdrawQuestions(tx, edition, days);
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
async function marksByPerson(tx: Tx, edition: LockedEdition): Promise<Map<string, Map<string, Seen>>> {
  const people = new Map<string, Map<string, Seen>>();
  for (const { personId, hasPlace, meetingId, ...seen } of await marksOfEdition(tx, edition.id)) {
    const marks = people.get(personId) ?? new Map<string, Seen>();
    people.set(personId, hasPlace ? marks.set(meetingId, seen) : marks);
  }
  return people;
}

function byPerson<T>(marks: Map<string, Map<string, Seen>>, say: (seen: Map<string, Seen>) => T): Map<string, T> {
  return new Map([...marks].map(([personId, seen]) => [personId, say(seen)]));
}

/** Takes back the unsent letters that ask those who turned out not to have taken part. */
async function withdrawQuestions(tx: Tx, { id: editionId, offeringId }: LockedEdition, days: Map<string, Day | null>) {
  const absent = [...days].flatMap(([personId, day]) => (day === null ? [personId] : []));
  const ids = absent.map((personId) => evaluationSubject({ personId, offeringId, editionId }));
  await withdrawLetters(tx, { kind: EVALUATION, ids });
}
