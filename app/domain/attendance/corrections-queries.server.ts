import { holdersOfAccounts } from "~/domain/accounts/account-queries.server";
import type { Tx } from "~/platform/db.server";
import { type Correction, changeWords } from "./mark-corrections";

const MOST = 100;
const HEADCOUNT = "Mensen zonder inschrijving";

/** The latest corrections in a meeting: whose mark, who changed it, from what to what, when and why. */
export async function correctionsOf(client: Tx, meetingId: string): Promise<Correction[]> {
  const changes = await client.attendanceChange.findMany({
    where: { meetingId, reason: "corrected" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST,
  });
  if (changes.length === 0) return [];
  const notes = await client.attendanceNote.findMany({
    where: { meetingId, at: { gte: changes.at(-1)?.at } },
    include: { registration: { select: { person: { select: { name: true } } } } },
  });
  const noteOf = new Map(notes.map((note) => [noteKey(note), note]));
  const holders = await holdersOfAccounts(client, [...new Set(changes.flatMap(({ actorId }) => actorId ?? []))]);
  return changes.map((change) => {
    const note = noteOf.get(noteKey(change));
    return {
      id: String(change.id),
      at: change.at.toISOString(),
      of: change.registrationId ? (note?.registration?.person.name ?? null) : HEADCOUNT,
      by: holders.get(change.actorId ?? "")?.name ?? null,
      ...changeWords(change),
      why: note?.text ?? null,
    };
  });
}

function noteKey({ registrationId, at }: { registrationId: string | null; at: Date }): string {
  return `${registrationId} ${at.getTime()}`;
}
