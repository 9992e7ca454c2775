import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Binaries } from "./postgres-binaries.server";
import { run, succeeds } from "./postgres-tools.server";
import { isRunning, runningIn, textOf } from "./processes.server";
import { StartError } from "./start-error";

const PORT = 5432;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 200;
const MOST_LAUNCHES = 6;
const LOG = "server.log";
// Classes of SQLSTATE that pass: it starts, stops, recovers or is full.
const PASSING = ["57", "53", "08"];

/** The address of a database behind a socket, for `pg` and Prisma. */
export function addressOf(socket: string, database: string): string {
  return `postgresql://app@localhost:${PORT}/${database}?host=${encodeURIComponent(socket)}`;
}

/** What the settings of a cluster must say, so that it listens in `socket` alone and writes no one's data into its log. */
export function settingsFor(socket: string): string {
  return [
    "listen_addresses = ''",
    `unix_socket_directories = '${socket}'`,
    "unix_socket_permissions = 0700",
    `port = ${PORT}`,
    "max_connections = 60",
    "shared_buffers = '128MB'",
    "log_min_messages = 'warning'",
    "log_error_verbosity = 'terse'",
    "log_min_error_statement = 'panic'",
    "",
  ].join("\n");
}

/** The server that runs on a cluster, by its lock file, checked: alive, PostgreSQL, and at work in this very folder. */
export function serverOf(folder: string): { pid: number; socket: string } | null {
  const [number, , , , socket = ""] = (textOf(join(folder, "postmaster.pid")) ?? "").split("\n");
  const pid = Number(number);
  const found = isRunning(pid) && runningIn(folder, "postgres", [pid])?.length !== 0;
  return found ? { pid, socket } : null;
}

/**
 * Waits until the server of a cluster answers a query, starting it when none runs (unless `mayLaunch` is false), and
 * returns the folder of its socket. Throws a StartError when it doesn't come.
 */
export async function serverRunning(
  folder: string,
  binaries: Binaries,
  { mayLaunch = true, signal }: { mayLaunch?: boolean; signal?: AbortSignal } = {},
): Promise<string> {
  const late = performance.now() + PATIENCE_MS;
  for (let launches = 0; performance.now() < late && !signal?.aborted; ) {
    const server = serverOf(folder);
    if (server?.socket && (await answers(addressOf(server.socket, "postgres")))) return server.socket;
    if (!server && mayLaunch && isFree(folder)) {
      if (launches === MOST_LAUNCHES) break;
      launches += 1;
      succeeds(binaries, "pg_ctl", folder, ["-W", "-l", LOG, "start"]);
    }
    await pause(PAUSE_MS * (launches + 1));
  }
  throw new StartError(`DATA_DIR: its database does not start; ${join(folder, LOG)} says why`);
}

/** Stops the server of a cluster, if one runs: lets transactions end badly but written down, and after 20 seconds at once. */
export function stopServer(folder: string, binaries: Binaries, mode: "fast" | "immediate" = "fast"): void {
  const stop = ["-w", "-t", "20", "stop", "-m"];
  if (!serverOf(folder) || succeeds(binaries, "pg_ctl", folder, [...stop, mode]) || !serverOf(folder)) return;
  run(binaries, "pg_ctl", folder, [...stop, "immediate"]);
}

/** Makes a database when it is not there yet. */
export async function ensureDatabase(address: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function answers(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
  // A connection that breaks says so here as well as in its answer.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || PASSING.includes(String(error.code).slice(0, 2))) return false;
    throw new StartError(`DATA_DIR: its database refuses us (${error.message})`);
  } finally {
    await client.end();
  }
}

// PostgreSQL takes a lock file for true as long as any process has the number in it, also one that nobody has buried or
// that has since got the number. What must truly be gone first are the processes of the server that was killed.
function isFree(folder: string): boolean {
  const lock = join(folder, "postmaster.pid");
  const left = runningIn(folder, "postgres");
  if (left === null || !existsSync(lock)) return true;
  if (left.length === 0) rmSync(lock, { force: true });
  return left.length === 0;
}
