import type pg from "pg";

/** A row as it stands in a table: its columns, without those that the database numbers, and what they hold. */
export interface SameRow {
  table: string;
  columns: string[];
  values: unknown[];
}

// A letter's job holds its id and nothing else that differs.
const WRITTEN = [
  { table: "registration", from: "WHERE edition_id = $1 AND state = 'CONFIRMED'", numbered: "queue_position" },
  { table: "registration_change", from: "WHERE edition_id = $1 AND to_state = 'CONFIRMED'", numbered: "id" },
  { table: "letter", from: "WHERE facts->>'editionId' = $1" },
  { table: "jobs.job_common", from: "WHERE name = 'letters' AND $1 <> ''" },
];

/** One row of each table that registering writes, as it was written for this edition. */
export async function sampleRows(pool: pg.Pool, editionId: string): Promise<SameRow[]> {
  return Promise.all(
    WRITTEN.map(async ({ table, from, numbered }) => {
      const { fields, rows } = await pool.query({
        text: `SELECT * FROM ${table} ${from} LIMIT 1`,
        values: [editionId],
        rowMode: "array",
      });
      const [row] = rows as unknown[][];
      if (!row) throw new Error(`registering wrote nothing into ${table}`);
      const kept = fields.flatMap(({ name }, nth) => (name === numbered ? [] : [{ name, value: row[nth] }]));
      return { table, columns: kept.map(({ name }) => name), values: kept.map(({ value }) => value) };
    }),
  );
}

/** The statement that writes such a row again, with some columns of its own. */
export function copyOf({ table, columns, values }: SameRow, own: Record<string, unknown>): [string, unknown[]] {
  const places = columns.map((_, nth) => `$${nth + 1}`).join(", ");
  const given = columns.map((column, nth) => own[column] ?? values[nth]);
  return [`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`, given];
}
