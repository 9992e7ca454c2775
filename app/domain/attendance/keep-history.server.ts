import type { RecordedActor } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { Seen } from "./marks";

interface Saved {
  editionId: string;
  meetingId: string;
  saved: ReadonlyMap<string, Seen>;
  changed: [registrationId: string, mark: Seen][];
  counted: { before: number | null; after: number | null } | null;
  correction?: string;
}

/** Writes the history of what was just saved in a meeting, in codes; why it was corrected goes beside it, where it can be erased. */
export async function keepHistory(tx: Tx, who: RecordedActor, saved: Saved): Promise<void> {
  const { editionId, meetingId, correction } = saved;
  const at = clock.now();
  const changes = [...marksChanged(saved), ...countChanged(saved)].map((change) => ({
    ...change,
    reason: change.first ? "marked" : correction === undefined ? "changed" : "corrected",
  }));
  await tx.attendanceChange.createMany({
    data: changes.map(({ first: _, ...change }) => ({ ...change, editionId, meetingId, at, ...who })),
  });
  if (!correction) return;
  const corrected = changes.filter(({ reason }) => reason === "corrected");
  await tx.attendanceNote.createMany({
    data: corrected.map(({ registrationId }) => ({ meetingId, registrationId, at, text: correction })),
  });
}

function marksChanged({ saved, changed }: Saved) {
  return changed.map(([registrationId, { value, minutes }]) => {
    const before = saved.get(registrationId);
    return {
      ...{ registrationId, first: before === undefined },
      ...{ fromValue: before?.value ?? null, fromNumber: before?.minutes ?? null },
      ...{ toValue: value, toNumber: minutes },
    };
  });
}

function countChanged({ counted }: Saved) {
  if (!counted) return [];
  const { before, after } = counted;
  const none = { registrationId: null, fromValue: null, toValue: null };
  return [{ ...none, first: before === null, fromNumber: before, toNumber: after }];
}
