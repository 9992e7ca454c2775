import { type RecordedActor, writeAuditLines } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { keepHistory } from "./keep-history.server";
import { type Seen, sameMark } from "./marks";
import { headcountsOf } from "./marks-queries.server";

interface Sheet {
  editionId: string;
  meetingId: string;
  /** What was saved before, and what is to be, by registration. */
  saved: ReadonlyMap<string, Seen>;
  marks: ReadonlyMap<string, Seen>;
  /** How it was seen; from the list unless said otherwise. */
  how?: "LIST" | "CODE" | "KIOSK" | "ONLINE";
  /** Null when nobody counted, undefined to leave it as it was. */
  headcount?: number | null;
  /** Why what was marked is changed after the day of the meeting; undefined on the day itself. */
  correction?: string;
}

/**
 * Saves what changed in the marks of one meeting, with who and when; a mark that was already so stays as it is. Every change
 * is a row of the history, every save and every correction a line of the log.
 */
export async function saveMarks(tx: Tx, who: RecordedActor, sheet: Sheet): Promise<void> {
  const { editionId, meetingId, saved, marks } = sheet;
  const changed = [...marks].filter(([id, mark]) => !isSaved(saved.get(id), mark));
  const corrected = changed.filter(([id]) => saved.has(id));
  await writeMarks(tx, who, sheet, changed, corrected);
  const counted = await saveHeadcount(tx, who, sheet);
  if (changed.length === 0 && !counted) return;
  await keepHistory(tx, who, { ...sheet, changed, counted });
  const codes = {
    meeting: meetingId,
    marked: changed.length - corrected.length,
    corrected: corrected.length,
    headcountChanged: counted !== null,
  };
  await writeAuditLines(tx, who, [
    { action: "attendance.marked", subjectKind: "edition", subjectId: editionId, codes },
    ...corrected.map(([id, { value }]) => ({
      action: "attendance.corrected",
      subjectKind: "registration",
      subjectId: id,
      codes: { meeting: meetingId, from: saved.get(id)?.value ?? null, to: value },
    })),
  ]);
}

type Given = [registrationId: string, mark: Seen];

async function writeMarks(
  tx: Tx,
  { actorId }: RecordedActor,
  { meetingId, how = "LIST" }: Sheet,
  changed: Given[],
  corrected: Given[],
) {
  const markedAt = clock.now();
  await tx.mark.deleteMany({ where: { meetingId, registrationId: { in: corrected.map(([id]) => id) } } });
  await tx.mark.createMany({
    data: changed.map(([registrationId, { value, minutes }]) => {
      return { registrationId, meetingId, value, minutes, how, markedAt, markedBy: actorId };
    }),
  });
}

/** Returns what was counted before and now; null when that is the same. */
async function saveHeadcount(tx: Tx, { actorId }: RecordedActor, { meetingId, headcount }: Sheet) {
  if (headcount === undefined) return null;
  const before = (await headcountsOf(tx, [meetingId])).get(meetingId) ?? null;
  if (before === headcount) return null;
  if (headcount === null) await tx.headcount.delete({ where: { meetingId } });
  else {
    const counted = { count: headcount, countedAt: clock.now(), countedBy: actorId };
    await tx.headcount.upsert({ where: { meetingId }, create: { meetingId, ...counted }, update: counted });
  }
  return { before, after: headcount };
}

function isSaved(before: Seen | undefined, mark: Seen): boolean {
  return before !== undefined && sameMark(before, mark);
}
