import { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { invariantRules } from "./invariant-rules.server";

/** What must always hold, and the rows for which it doesn't: at most fifty. */
interface Invariant {
  says: string;
  offending: string[];
}

const MOST_ROWS = 50;
const PATIENCE_MS = 120_000;

/** Holds what the database has against the rules that must always be true; a rule without rows holds. */
export async function checkInvariants(actor: Actor): Promise<Invariant[]> {
  insist(may.checkInvariants(actor));
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('statement_timeout', '60s', true)`;
    const found: Invariant[] = [];
    for (const { says, rows } of invariantRules(clock.now())) found.push({ says, offending: await rowsOf(tx, rows) });
    return found;
  }, PATIENCE_MS);
}

async function rowsOf(tx: Tx, query: Prisma.Sql): Promise<string[]> {
  const found = await tx.$queryRaw<{ row: string }[]>(Prisma.sql`${query} LIMIT ${MOST_ROWS}`);
  return found.map(({ row }) => row);
}
