import { Prisma } from "@db/client";
import { db } from "~/platform/db.server";
import { type Gap, gapBefore, gapsLeft, openGaps, stillAwaited } from "./gaps";
import { Ledger } from "./ledger";
import type { LedgerRow } from "./ledger-row";

// Few enough that others are served in between.
const AT_ONCE = 5_000;

interface Copy {
  ledger: Ledger;
  /** The last row in order of writing. */
  last: { position: number; id: string };
  /** What a transaction that is under way may have written, or one that was rolled back. */
  gaps: Gap[];
}

let copy = emptyCopy();
let reading: Promise<unknown> = Promise.resolve();
let next: Promise<Ledger> | null = null;

/**
 * The whole ledger, with everything that was committed before this was asked: a copy in memory that reads on from where it
 * was. Nothing is ever updated or deleted, so what it holds stays true.
 */
export function wholeLedger(): Promise<Ledger> {
  // Whoever asks while a reading is under way shares the one after it, which sees all that was committed until now.
  next ??= reading.then(() => {
    const own = readOn();
    reading = Promise.allSettled([own]);
    next = null;
    return own;
  });
  return next;
}

async function readOn(): Promise<Ledger> {
  for (;;) {
    const rows = await rowsAfter(copy);
    // Another database was put in place of this one, as when a backup is restored.
    if (!goesOn(copy, rows)) copy = emptyCopy();
    else if ((await takeIn(rows)) < AT_ONCE) {
      if (!copy.ledger.isAwaiting) return copy.ledger;
      // What was taken back stood in a gap that nobody could fill any more; whoever begins anew finds it.
      copy = emptyCopy();
    }
  }
}

function goesOn({ last }: Copy, rows: LedgerRow[]): boolean {
  return last.position === 0 || rows.some(({ id }) => id === last.id);
}

/** What came into the gaps, the last row itself, and what came after it; in order of writing. */
function rowsAfter({ last, gaps }: Copy): Promise<LedgerRow[]> {
  return db.$queryRaw<LedgerRow[]>(Prisma.sql`
    SELECT p.id::text, p.position::float8, p.kind::text, p.participant_id::text AS "participantId",
      p.offering_id::text AS "offeringId", p.offering_kind::text AS "offeringKind", p.format,
      p.edition_id::text AS "editionId", p.online, coalesce(p.themes, '{}') AS themes,
      coalesce(p.audiences, '{}') AS audiences, p.organisation_id::text AS "organisationId", p.organisation_kind AS "organisationKind", p.region, p.day::text, p.recorded_at AS "recordedAt",
      p.quantity::float8, p.of_quantity::float8 AS of, p.figure_key AS "figureKey",
      (SELECT r.position FROM participation r WHERE r.id = p.reverses)::float8 AS reverses
    FROM (
      SELECT p.* FROM jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb) AS gap("from" bigint, "to" bigint)
        JOIN participation p ON p.position BETWEEN gap."from" AND gap."to"
      UNION ALL (SELECT * FROM participation WHERE position >= ${last.position} ORDER BY position LIMIT ${AT_ONCE})
    ) p ORDER BY p.position`);
}

/** Takes in what is new; returns how many rows stood at or after the last one. */
async function takeIn(rows: LedgerRow[]): Promise<number> {
  const { ledger, last } = copy;
  const positions = rows.map(({ position }) => position);
  copy.gaps = openGaps(gapsLeft(copy.gaps, positions));
  for (const row of rows) {
    if (ledger.has(row.position)) continue;
    if (row.position > copy.last.position) {
      copy.gaps.push(...gapBefore(row.position, copy.last.position));
      copy.last = row;
    }
    ledger.add(row);
  }
  if (copy.gaps.length > 0) copy.gaps = stillAwaited(copy.gaps, await writers());
  return positions.filter((position) => position >= last.position).length;
}

/** The transactions under way that wrote into the ledger: each holds this lock from before it took a position until its end. */
async function writers(): Promise<string[]> {
  const writing = await db.$queryRaw<{ writer: string }[]>`
    SELECT DISTINCT virtualtransaction AS writer FROM pg_locks
    WHERE relation = 'participation'::regclass AND mode = 'RowExclusiveLock' AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return writing.map(({ writer }) => writer);
}

function emptyCopy(): Copy {
  return { ledger: new Ledger(), last: { position: 0, id: "" }, gaps: [] };
}
