import type { Day } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** What one row of a count says. */
interface CountedLine {
  /** Unique: the same key again is the same count. */
  sourceKey: string;
  quantity: number;
  /** The whole of a ratio. */
  ofQuantity: number | null;
  organisation: { id: string; kind: string; region: string | null } | null;
}

interface Count {
  /** The slug of the promise. */
  figureKey: string;
  day: Day;
  lines: CountedLine[];
  /** Words and a file beside the rows; both can be erased. */
  note: string;
  fileId: string | null;
}

const BY_HAND = "by-hand";

/** Writes what someone counted by hand into the ledger, once for each source key. Returns how many rows it wrote. */
export async function recordCount(tx: Tx, { figureKey, day, lines, note, fileId }: Count): Promise<number> {
  const recordedAt = clock.now();
  const data = lines.map(({ sourceKey, quantity, ofQuantity, organisation }) => ({
    kind: "COUNTED" as const,
    figureKey,
    themes: [],
    audiences: [],
    day: new Date(day),
    recordedAt,
    quantity,
    ofQuantity,
    organisationId: organisation?.id,
    organisationKind: organisation?.kind,
    region: organisation?.region,
    source: BY_HAND,
    sourceKey,
  }));
  const rows = await tx.participation.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
  if (note || fileId) {
    await tx.participationNote.createMany({ data: rows.map(({ id }) => ({ participationId: id, note, fileId })) });
  }
  return rows.length;
}

/** Takes a count back by a reversing row, with the reason beside it; returns whether it stood until now. */
export async function takeBackRow(tx: Tx, rowId: string, reason: string): Promise<boolean> {
  const { id, ...facts } = await tx.participation.findUniqueOrThrow({ where: { id: rowId } });
  const reversal = {
    ...facts,
    source: BY_HAND,
    recordedAt: clock.now(),
    sourceKey: `reversal:${id}`,
    reverses: id,
  };
  const [written] = await tx.participation.createManyAndReturn({
    data: [reversal],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!written) return false;
  await tx.participationNote.create({ data: { participationId: written.id, note: reason } });
  return true;
}
