import { Prisma } from "@db/client";
import type { Tx } from "./db.server";

type Row = Record<string, unknown>;

interface Insertion {
  table: string;
  /** All with the same columns, named as the client names them; a column that none has gets its default. */
  rows: Row[];
  /** The column that may hold what a row brings already; then that row is left out. */
  unless?: string;
  /** Columns to give back, in no certain order. */
  returning?: string[];
}

/**
 * Inserts rows as one JSON value in one statement: a fifth of the work that the client does for the same rows, for the
 * steps that a crowd takes at once. Names of tables and columns come from the code alone.
 */
export async function insertRows<T>(tx: Tx, { table, rows, unless, returning = [] }: Insertion): Promise<T[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first).map(columnOf);
  const names = Prisma.raw(columns.map(quoted).join(", "));
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(Object.values(row).map((v, i) => [columns[i], v]))));
  const into = Prisma.sql`
    INSERT INTO ${Prisma.raw(quoted(table))} (${names})
    SELECT ${names} FROM jsonb_populate_recordset(NULL::${Prisma.raw(quoted(table))}, ${json}::jsonb)
    ${unless ? Prisma.raw(`ON CONFLICT (${quoted(unless)}) DO NOTHING`) : Prisma.empty}`;
  if (returning.length === 0) {
    await tx.$executeRaw(into);
    return [];
  }
  const back = Prisma.raw(returning.map((name) => `${quoted(columnOf(name))} AS ${quoted(name)}`).join(", "));
  return tx.$queryRaw<T[]>(Prisma.sql`${into} RETURNING ${back}`);
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function quoted(name: string): string {
  return `"${name}"`;
}
