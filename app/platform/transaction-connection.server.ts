import { AsyncLocalStorage } from "node:async_hooks";
import type { Duplex } from "node:stream";
import pg from "pg";
import { clock } from "./clock";
import { statementName } from "./statement-name.server";

/** A transaction as its connection knows it. */
export interface OpenTransaction {
  /** Null before its BEGIN and after its end: then the connection is someone else's. */
  connection: pg.Client | null;
  /** What was sent without waiting; the transaction holds only when all of it does. */
  sent: Promise<unknown>[];
}

/** As PostgreSQL takes it: $1 for the first value. */
export interface Statement {
  text: string;
  values: unknown[];
}

const opening = new AsyncLocalStorage<OpenTransaction>();

// What the database keeps by itself of a transaction is dated by the academy's clock.
const TELL_MOMENT = "SELECT set_config('academy.now', $1, true)";

/** Runs what begins one transaction, so that its connection can be found in `transaction`. */
export function watchingFor<T>(transaction: OpenTransaction, work: () => Promise<T>): Promise<T> {
  return opening.run(transaction, work);
}

/** Puts a statement on its way at once, behind those that were sent before it; the answer comes in the same order. */
export async function send<Row>({ connection }: OpenTransaction, { text, values }: Statement): Promise<Row[]> {
  if (!connection) throw new Error("the transaction is over");
  const { rows } = await connection.query({ name: statementName({ sql: text }), text, values });
  return rows as Row[];
}

/** Sends a statement whose answer only the end of the transaction waits for. */
export function sendAhead(transaction: OpenTransaction, statement: Statement): void {
  keep(transaction, send(transaction, statement));
}

/** The first failure among what was sent without waiting: what came after it failed because of it. */
export async function failureOf({ sent }: OpenTransaction): Promise<{ reason: unknown } | null> {
  const ends = await Promise.allSettled(sent);
  return ends.find((end) => end.status === "rejected") ?? null;
}

/** A connection whose BEGIN goes out together with the first statement of its transaction, and says what the time is. */
export class TransactionConnection extends pg.Client {
  #current: OpenTransaction | null = null;

  /** As every connection answers, but for BEGIN, which is taken for done: nothing that follows it counts without it. */
  answering(text: string, ask: () => Promise<pg.QueryResult>): Promise<pg.QueryResult> {
    const transaction = opening.getStore();
    if (text === "BEGIN" && transaction && !transaction.connection) {
      this.#current = transaction;
      transaction.connection = this;
      for (const answer of this.#begin(ask)) keep(transaction, answer);
      return Promise.resolve({ command: text, rowCount: 0, oid: 0, fields: [], rows: [] });
    }
    if (text === "BEGIN") return this.#begin(ask)[0];
    if (text === "COMMIT" || text === "ROLLBACK") this.#leave();
    return text === "COMMIT" ? ask().then(committed) : ask();
  }

  /** What is asked before the next turn leaves in one piece: each piece is a call of the system here and one there. */
  leaveTogether(): void {
    const { stream } = (this as unknown as { connection: { stream: Duplex } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  #begin(ask: () => Promise<pg.QueryResult>): [Promise<pg.QueryResult>, Promise<pg.QueryResult>] {
    const values = [clock.now().toISOString()];
    const both = [ask(), this.query({ name: statementName({ sql: TELL_MOMENT }), text: TELL_MOMENT, values })] as const;
    // Without it nothing that follows counts, and the next answer says why.
    both[1].catch(() => {});
    return [...both];
  }

  #leave(): void {
    if (this.#current) this.#current.connection = null;
    this.#current = null;
  }
}

// PostgreSQL answers COMMIT of a transaction in which something failed with ROLLBACK, and not with an error.
function committed(answer: pg.QueryResult): pg.QueryResult {
  if (answer.command !== "COMMIT") throw new Error("the transaction was rolled back, for something in it failed");
  return answer;
}

type Query = (...given: unknown[]) => Promise<pg.QueryResult>;

// The declared forms of `query` are too many to repeat; only the text matters here.
TransactionConnection.prototype.query = function (this: TransactionConnection, ...given: unknown[]) {
  const [asked] = given;
  const text = typeof asked === "string" ? asked : String(Object(asked).text);
  this.leaveTogether();
  return this.answering(text, () => (pg.Client.prototype.query as Query).apply(this, given));
} as typeof pg.Client.prototype.query;

function keep(transaction: OpenTransaction, answer: Promise<unknown>): void {
  // Whoever ends the transaction reads it; until then nobody listens.
  answer.catch(() => {});
  transaction.sent.push(answer);
}
