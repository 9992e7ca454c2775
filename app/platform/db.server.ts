import { Prisma, PrismaClient } from "@db/client";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { isLockTimeout } from "./database-faults.server";
import { statementName } from "./statement-name.server";

/** What a helper inside a transaction takes first. */
export type Tx = Prisma.TransactionClient;

const STATEMENT_TIMEOUT_MS = 5_000;
const LOCK_TIMEOUT_MS = 3_000;
const TRIES = 5;
// Whoever waits for a page gives up after twelve seconds.
const PATIENCE_MS = 8_000;
// Beyond every limit that the server itself keeps: what takes longer was lost on the way.
const LOST_MS = 40_000;
// How alike a word and a text must be (`%>`) for the catalogue's search to weigh them at all.
const WORD_SIMILARITY = 0.4;

// One pool per process, also when the development server loads this module again.
const held = globalThis as typeof globalThis & { academyDatabase?: { pool: pg.Pool; client: PrismaClient } };
held.academyDatabase ??= open();

export const db = held.academyDatabase.client;

/** Says where the database is; before this every query fails. The address is that of `DATABASE_URL` or of the private cluster. */
export function connectDatabase(url: string): void {
  if (held.academyDatabase) held.academyDatabase.pool.options.connectionString = url;
}

export async function disconnectDatabase(): Promise<void> {
  await held.academyDatabase?.client.$disconnect();
  await held.academyDatabase?.pool.end();
}

/** Runs `work` in one transaction, again from its start when the database asks for it (serialization failure, deadlock) or a lock was too long in coming. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, timeoutMs = 15_000): Promise<T> {
  const began = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work, { maxWait: 10_000, timeout: timeoutMs });
    } catch (error) {
      const again = asksAgain(error) && (!isLockTimeout(error) || performance.now() - began < PATIENCE_MS);
      if (attempt >= TRIES || !again) throw error;
    }
  }
}

/** Whether nothing was done and the same may be tried again: two got in each other's way, or a lock was too long in coming. */
export function asksAgain(error: unknown): boolean {
  return isWriteConflict(error) || isLockTimeout(error);
}

/** The name of the unique index that refused a row, or null when the error is something else. */
export function violatedIndex(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return null;
  const cause = driverCause(error.meta);
  const constraint = cause?.constraint as { index?: string; fields?: string[] } | undefined;
  return constraint?.index ?? constraint?.fields?.join(",") ?? String(error.meta?.target ?? "");
}

function isWriteConflict(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (error.code === "P2034") return true;
    const code = driverCause(error.meta)?.originalCode;
    return error.code === "P2010" && (code === "40001" || code === "40P01");
  }
  const cause = (error as { cause?: { kind?: string } } | null)?.cause;
  return cause?.kind === "TransactionWriteConflict";
}

function driverCause(meta: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  return (meta?.driverAdapterError as { cause?: Record<string, unknown> } | undefined)?.cause;
}

function open() {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: LOST_MS,
    keepAlive: true,
    options: [
      `-c statement_timeout=${STATEMENT_TIMEOUT_MS}`,
      `-c lock_timeout=${LOCK_TIMEOUT_MS}`,
      "-c timezone=UTC",
      // Compiling a page-sized query costs ten times what it saves.
      "-c jit=off",
      `-c pg_trgm.word_similarity_threshold=${WORD_SIMILARITY}`,
    ].join(" "),
  });
  // A resting connection that breaks is replaced by the next question; unheard, the news would end the process.
  pool.on("error", () => {});
  return {
    pool,
    client: new PrismaClient({
      adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
      errorFormat: "minimal",
    }),
  };
}

/** Whether the database answers a real query. */
export async function pingDatabase(): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
