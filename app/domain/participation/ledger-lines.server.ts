import type { Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { StandingLine } from "./corrections";

type Row = Prisma.ParticipationGetPayload<object>;

interface LedgerLine extends StandingLine {
  row: Row;
}

/** What the ledger says about some subjects: the lines that stand, and how often each subject was written. */
interface Lines {
  standing: LedgerLine[];
  timesWritten: ReadonlyMap<string, number>;
}

type NewLine = StandingLine & Omit<Prisma.ParticipationCreateManyInput, "sourceKey" | "recordedAt" | "day">;

/** The lines that fit `where`; a reversing line carries the facts of what it reverses, so one question finds both. */
export async function linesUnder(tx: Tx, where: Prisma.ParticipationWhereInput): Promise<Lines> {
  const rows = await tx.participation.findMany({ where });
  const takenBack = new Set(rows.map(({ reverses }) => reverses));
  const written = rows.filter(({ reverses }) => reverses === null).map(ledgerLine);
  const timesWritten = new Map<string, number>();
  for (const { subject } of written) timesWritten.set(subject, (timesWritten.get(subject) ?? 0) + 1);
  return { standing: written.filter(({ row }) => !takenBack.has(row.id)), timesWritten };
}

/**
 * Writes lines under the next free source key of their subject: the subject itself, and after a reversal "<subject>#2".
 * A line that another transaction wrote in the meantime is left alone. Returns the ids of what was written.
 */
export async function writeLines(tx: Tx, lines: NewLine[], { timesWritten }: Lines): Promise<string[]> {
  if (lines.length === 0) return [];
  const recordedAt = clock.now();
  const data = lines.map(({ subject, day, ...facts }) => {
    const before = timesWritten.get(subject) ?? 0;
    return { ...facts, day: new Date(day), recordedAt, sourceKey: before === 0 ? subject : `${subject}#${before + 1}` };
  });
  const rows = await tx.participation.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Takes lines back, each with a reversing line that carries the same facts and the moment of now. */
export async function reverseLines(tx: Tx, lines: LedgerLine[], source: string): Promise<void> {
  if (lines.length === 0) return;
  const recordedAt = clock.now();
  const data = lines.map(({ row: { id, ...facts } }) => {
    return { ...facts, source, recordedAt, sourceKey: `reversal:${id}`, reverses: id };
  });
  await tx.participation.createMany({ data, skipDuplicates: true });
}

function ledgerLine(row: Row): LedgerLine {
  return { row, subject: row.sourceKey.split("#", 1).join(), day: row.day.toISOString().slice(0, 10) };
}
