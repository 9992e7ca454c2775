import { Prisma } from "@db/client";
import { ask, type Tx, writeAhead } from "./db.server";

type Row = Record<string, unknown>;

/** Rows of one table, all with the same columns, named as the client names them; a column that none has gets its default. */
export interface TableRows {
  table: string;
  rows: Row[];
}

interface Insertion extends TableRows {
  /** The column that may hold what a row brings already; then that row is left out. */
  unless?: string;
  /** Columns to give back, in no certain order; without them nobody waits for the rows, which fail with the transaction. */
  returning?: string[];
  /** Rows of other tables, which these may point at, written in the same statement. */
  along?: TableRows[];
}

/**
 * Inserts rows as one JSON value a table, in one statement: a fifth of the work that the client does for the same rows, for
 * the steps that a crowd takes at once. Names of tables and columns come from the code alone.
 */
export async function insertRows<T>(tx: Tx, insertion: Insertion): Promise<T[]> {
  const { returning = [], along = [], ...own } = insertion;
  const parts = [...along.map(insertOf), insertOf(own)].flatMap((part) => part ?? []);
  const last = parts.pop();
  if (!last) return [];
  const before = parts.map((part, nth) => Prisma.sql`${Prisma.raw(`"along_${nth}"`)} AS (${part})`);
  const statement = Prisma.sql`${before.length > 0 ? Prisma.sql`WITH ${Prisma.join(before)}` : Prisma.empty} ${last}`;
  if (returning.length === 0 || own.rows.length === 0) {
    await writeAhead(tx, statement);
    return [];
  }
  const back = Prisma.raw(returning.map((name) => `${quoted(columnOf(name))} AS ${quoted(name)}`).join(", "));
  return ask<T>(tx, Prisma.sql`${statement} RETURNING ${back}`);
}

/** Null for no rows. */
function insertOf({ table, rows, unless }: Pick<Insertion, "table" | "rows" | "unless">): Prisma.Sql | null {
  const [first] = rows;
  if (!first) return null;
  const columns = Object.keys(first).map(columnOf);
  const names = Prisma.raw(columns.map(quoted).join(", "));
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(Object.values(row).map((v, i) => [columns[i], v]))));
  return Prisma.sql`
    INSERT INTO ${Prisma.raw(quoted(table))} (${names})
    SELECT ${names} FROM jsonb_populate_recordset(NULL::${Prisma.raw(quoted(table))}, ${json}::jsonb)
    ${unless ? Prisma.raw(`ON CONFLICT (${quoted(unless)}) DO NOTHING`) : Prisma.empty}`;
}

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function quoted(name: string): string {
  return `"${name}"`;
}
