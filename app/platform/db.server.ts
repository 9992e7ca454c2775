import { Prisma, PrismaClient } from "@db/client";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { isLockTimeout, isWriteConflict } from "./database-faults.server";
import { statementName } from "./statement-name.server";
import {
  failureOf,
  type OpenTransaction,
  type Statement,
  send,
  sendAhead,
  TransactionConnection,
  watchingFor,
} from "./transaction-connection.server";

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
// Statements of one connection go out without waiting for the answers to those before them.
const PIPELINE = { pipeline: true };

// One pool per process, also when the development server loads this module again.
const held = globalThis as typeof globalThis & { academyDatabase?: { pool: pg.Pool; client: PrismaClient } };
held.academyDatabase ??= connecting();

export const db = held.academyDatabase.client;

const open = new WeakMap<Tx, OpenTransaction>();

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
      return await onceInTransaction(work, timeoutMs);
    } catch (error) {
      const again = asksAgain(error) && (!isLockTimeout(error) || performance.now() - began < PATIENCE_MS);
      if (attempt >= TRIES || !again) throw error;
    }
  }
}

async function onceInTransaction<T>(work: (tx: Tx) => Promise<T>, timeout: number): Promise<T> {
  const transaction: OpenTransaction = { connection: null, sent: [] };
  const run = (tx: Tx) => {
    open.set(tx, transaction);
    return work(tx);
  };
  const [end] = await Promise.allSettled([
    watchingFor(transaction, () => db.$transaction(run, { maxWait: 10_000, timeout })),
  ]);
  const failed = await failureOf(transaction);
  if (failed) throw failed.reason;
  if (end.status === "rejected") throw end.reason;
  return end.value;
}

/**
 * Asks straight over the transaction's connection, without what the client puts around a question: for the steps that a
 * crowd takes at once. Several at once go out together and are answered in their order, each seeing what those before it
 * did and waited for.
 */
export async function ask<Row>(tx: Tx, question: Prisma.Sql): Promise<Row[]> {
  const transaction = open.get(tx);
  return transaction ? send<Row>(transaction, question) : tx.$queryRaw<Row[]>(question);
}

/** Writes as `ask` asks, without waiting: should it fail, so does the transaction, with that error. */
export async function writeAhead(tx: Tx, statement: Statement): Promise<void> {
  const transaction = open.get(tx);
  if (transaction) sendAhead(transaction, statement);
  // Each value stands in the text once, in its order.
  else await tx.$executeRaw(new Prisma.Sql(statement.text.split(/\$\d+/), statement.values));
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

function driverCause(meta: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  return (meta?.driverAdapterError as { cause?: Record<string, unknown> } | undefined)?.cause;
}

function connecting() {
  const pool = new pg.Pool({
    Client: TransactionConnection,
    ...PIPELINE,
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
