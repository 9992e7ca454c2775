import { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";
import type { EditionLetterFacts } from "./letter-kinds";

/** Which of these keys have a letter already. */
export async function keysOfLetters(client: Tx, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const found = await client.letter.findMany({ where: { key: { in: keys } }, select: { key: true } });
  return new Set(found.map(({ key }) => key));
}

/** The facts of letters of a kind about registrations that have not gone yet, the oldest of each, by registration. */
export async function unsentFacts(client: Tx, kind: string, registrationIds: string[]): Promise<Map<string, unknown>> {
  const letters = await client.letter.findMany({
    where: { kind, ...unsentAbout(registrationIds) },
    orderBy: { id: "desc" },
    select: { subjectId: true, facts: true },
  });
  return new Map(letters.map(({ subjectId, facts }) => [String(subjectId), facts]));
}

/** Withdraws letters of these kinds about registrations that have not gone yet. */
export async function withdrawKinds(tx: Tx, kinds: string[], registrationIds: string[]): Promise<void> {
  await tx.letter.updateMany({
    where: { kind: { in: kinds }, ...unsentAbout(registrationIds) },
    data: { state: "WITHDRAWN" },
  });
}

/**
 * Makes letters about these registrations, and invitations and messages of their edition, that have not gone yet tell of it
 * what is true now, with the next SEQUENCE.
 * One that goes out at this very moment may still tell the old: whoever changed the edition writes another one after it.
 */
export async function refreshLetters(
  tx: Tx,
  registrationIds: string[],
  facts: Omit<EditionLetterFacts, "sequence">,
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE letter SET facts = facts || ${JSON.stringify(facts)}::jsonb
      || jsonb_build_object('sequence', (facts->>'sequence')::int + 1)
    WHERE (subject_kind = 'registration' AND subject_id = ANY(${registrationIds})
        OR subject_kind IN ('invitation', 'edition-message') AND subject_id = ${facts.editionId})
      AND state IN ('QUEUED', 'FAILED')
      AND jsonb_exists(facts, 'sequence')`);
}

/** Makes letters of these kinds about registrations that have not gone yet name this moment as the last one to answer; gives the registrations that had one. */
export async function refreshUntil(
  tx: Tx,
  kinds: string[],
  registrationIds: string[],
  until: Date,
): Promise<Set<string>> {
  if (registrationIds.length === 0) return new Set();
  const refreshed = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    UPDATE letter SET facts = facts || jsonb_build_object('until', ${until.toISOString()}::text)
    WHERE kind = ANY(${kinds}) AND subject_kind = 'registration' AND subject_id = ANY(${registrationIds})
      AND state IN ('QUEUED', 'FAILED')
    RETURNING subject_id AS id`);
  return new Set(refreshed.map(({ id }) => id));
}

function unsentAbout(registrationIds: string[]): Prisma.LetterWhereInput {
  return { subjectKind: "registration", subjectId: { in: registrationIds }, state: { in: ["QUEUED", "FAILED"] } };
}
