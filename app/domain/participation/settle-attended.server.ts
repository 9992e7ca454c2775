import { membershipsOn } from "~/domain/accounts/membership-on.server";
import { offeringForLedger } from "~/domain/catalogue/ledger-facts.server";
import type { Day } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { correctionsFor } from "./corrections";
import { linesUnder, reverseLines, writeLines } from "./ledger-lines.server";
import { knownParticipants, participantsOf } from "./participants.server";
import { personalSubject } from "./record-participation.server";

interface Attendance {
  offeringId: string;
  editionId: string;
  /** Person to the Amsterdam day on which they fulfilled the edition's rule, or null when they did not. */
  days: ReadonlyMap<string, Day | null>;
  source: string;
}

interface Claim {
  personId: string;
  participantId: string;
  day: Day | null;
}

/** Makes the ATTENDED rows of an edition say what is true of these people; again changes nothing. Returns who took part by no line before. The number of queries does not grow with theirs. */
export async function settleAttended(
  tx: Tx,
  { offeringId, editionId, days, source }: Attendance,
): Promise<Set<string>> {
  const claims = await claimsOf(tx, editionId, days);
  const participantId = { in: [...claims.values()].map((claim) => claim.participantId) };
  const lines = await linesUnder(tx, { kind: "ATTENDED", offeringId, editionId, participantId });
  const wanted = new Map([...claims].map(([subject, { day }]) => [subject, day]));
  const { reverse, record } = correctionsFor(wanted, lines.standing);
  await reverseLines(tx, reverse, source);
  if (record.length === 0) return new Set();
  const people = record.flatMap((line) => ({ ...line, ...(claims.get(line.subject) as Claim), day: line.day }));
  const offering = await offeringForLedger(tx, offeringId, editionId);
  const employers = await membershipsOn(tx, people);
  const rows = people.map(({ personId, ...line }) => {
    return { ...line, ...offering, ...employers.get(personId), kind: "ATTENDED" as const, source };
  });
  await writeLines(tx, rows, lines);
  const stood = new Set(reverse.map(({ subject }) => subject));
  return new Set(people.flatMap(({ subject, personId }) => (stood.has(subject) ? [] : [personId])));
}

/** By subject of the ledger; absent people who never took part in anything stay without a token, and two people who are one participant count with their earliest day. */
async function claimsOf(tx: Tx, editionId: string, days: Attendance["days"]): Promise<Map<string, Claim>> {
  const attended = [...days].flatMap(([personId, day]) => (day === null ? [] : [personId]));
  await participantsOf(tx, attended);
  const claims = new Map<string, Claim>();
  for (const [personId, participantId] of await knownParticipants(tx, [...days.keys()])) {
    const subject = personalSubject("ATTENDED", participantId, editionId);
    const day = days.get(personId) ?? null;
    const other = claims.get(subject)?.day ?? null;
    if (!claims.has(subject) || (day !== null && (other === null || day < other))) {
      claims.set(subject, { personId, participantId, day });
    }
  }
  return claims;
}
