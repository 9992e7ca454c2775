import { holdersOfAccounts } from "~/domain/accounts/account-queries.server";
import type { Tx } from "~/platform/db.server";
import { byWords, leadStoryLine, type StoryActor } from "./registration-detail-story";

interface HistoryLine {
  /** ISO instant. */
  at: string;
  text: string;
  by: string;
  /** What was said with it; null when nothing, or when it was erased. */
  note: string | null;
}

interface Of {
  id: string;
  personId: string;
}

interface Recorded {
  actorKind: "ACCOUNT" | "GUEST" | "SYSTEM";
  actorId: string | null;
}

/** What happened to a registration, oldest first, by whom, and what was said with it. */
export async function historyOf(client: Tx, { id: registrationId, personId }: Of): Promise<HistoryLine[]> {
  const changes = await client.registrationChange.findMany({ where: { registrationId }, orderBy: { id: "asc" } });
  const notes = await client.registrationNote.findMany({ where: { registrationId }, orderBy: { at: "asc" } });
  const holders = await holdersOfAccounts(client, [...new Set(changes.flatMap(({ actorId }) => actorId ?? []))]);
  // A note is written just before the change it belongs to.
  const noted = new Map(
    notes.map(({ text, reason, at }) => [
      changes.find((change) => change.reason === reason && change.at >= at)?.id,
      text,
    ]),
  );
  return changes.map((change) => ({
    at: change.at.toISOString(),
    text: leadStoryLine({ from: change.fromState, to: change.toState, reason: change.reason }),
    by: byWords(actorOf(change, personId, holders)),
    note: noted.get(change.id) ?? null,
  }));
}

function actorOf(
  { actorKind, actorId }: Recorded,
  personId: string,
  holders: ReadonlyMap<string, { personId: string; name: string }>,
): StoryActor {
  if (actorKind === "SYSTEM") return { kind: "system" };
  if (actorKind === "GUEST") return { kind: "guest" };
  const holder = holders.get(actorId ?? "");
  return holder?.personId === personId ? { kind: "themselves" } : { kind: "other", name: holder?.name ?? null };
}
