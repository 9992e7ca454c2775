import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { type Binaries, findBinaries } from "./postgres-binaries.server";
import { StartError } from "./start-error";

const NOBODY = 65534;
const PORT = 5432;

/** The database of the academy in its private cluster. */
export const DATABASE = "academie";

const LONGEST_SOCKET_FOLDER = 80;
const SHARED_PLACE = "/var/lib/nhveilig-academie";

export interface PrivateCluster {
  /** The address of a database in the cluster, for `pg` and Prisma. */
  url(database: string): string;
  stop(): void;
  /** Stops at once and removes the cluster; for the tests. */
  destroy(): void;
}

/**
 * Starts, or adopts after a kill, the private PostgreSQL cluster of a data folder: its own unix socket, peer
 * authentication, checksums on. Throws a StartError when the folder holds something else.
 */
export async function startPrivateCluster(dataDir: string): Promise<PrivateCluster> {
  const folder = clusterFolder(dataDir);
  const existing = existsSync(join(folder, "PG_VERSION"))
    ? Number(readFileSync(join(folder, "PG_VERSION"), "utf8"))
    : null;
  const binaries = findBinaries(existing, dirname(folder));
  const socket = socketFolder(folder);
  if (existing === null) createCluster(folder, binaries);
  writeFileSync(join(folder, "academie.conf"), settings(socket));
  if (!isRunning(folder, binaries)) start(folder, binaries);
  const url = (database: string) => `postgresql://app@localhost:${PORT}/${database}?host=${encodeURIComponent(socket)}`;
  await ensureDatabase(url("postgres"), DATABASE);
  return {
    url,
    stop: () => run(binaries, "pg_ctl", ["-D", folder, "-w", "-t", "20", "-m", "fast", "stop"]),
    destroy: () => {
      run(binaries, "pg_ctl", ["-D", folder, "-w", "-t", "20", "-m", "immediate", "stop"]);
      for (const each of [folder, socket]) rmSync(each, { recursive: true, force: true });
    },
  };
}

// PostgreSQL refuses to run as root, and its own user must be able to walk to its data. Where the data folder lies inside
// a closed one (a temporary folder of root), the cluster stands elsewhere and the data folder says where.
function clusterFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const own = join(dataDir, "postgres");
  const note = join(dataDir, "postgres.location");
  if (existsSync(note)) return readFileSync(note, "utf8").trim();
  if (process.getuid?.() !== 0 || existsSync(join(own, "PG_VERSION")) || canWalkTo(dataDir)) return own;
  const elsewhere = join(SHARED_PLACE, randomBytes(6).toString("hex"), "postgres");
  writeFileSync(note, `${elsewhere}\n`);
  return elsewhere;
}

function canWalkTo(folder: string): boolean {
  const test = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { uid: NOBODY, gid: NOBODY, cwd: "/" });
  return test.status === 0;
}

function socketFolder(folder: string): string {
  const beside = join(dirname(folder), "socket");
  const short = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const chosen = beside.length <= LONGEST_SOCKET_FOLDER ? beside : join(tmpdir(), `academie-${short}`);
  ownFolder(chosen);
  return chosen;
}

function createCluster(folder: string, binaries: Binaries): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartError(`DATA_DIR: ${folder} holds files that are not a database of the academy`);
  }
  ownFolder(folder);
  const locale =
    binaries.major >= 17
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
      : ["--locale=C.UTF-8"];
  run(binaries, "initdb", ["-D", folder, "-U", "app", "-E", "UTF8", "--data-checksums", "--auth=peer", ...locale]);
  writeFileSync(join(folder, "pg_hba.conf"), "local all all peer map=app\n");
  writeFileSync(join(folder, "pg_ident.conf"), `app ${userInfo().username} app\n`);
  const conf = join(folder, "postgresql.conf");
  writeFileSync(conf, `${readFileSync(conf, "utf8")}\ninclude = 'academie.conf'\n`);
}

function settings(socket: string): string {
  return [
    "listen_addresses = ''",
    `unix_socket_directories = '${socket}'`,
    "unix_socket_permissions = 0700",
    `port = ${PORT}`,
    "max_connections = 60",
    "shared_buffers = '128MB'",
    "log_min_messages = 'warning'",
    "",
  ].join("\n");
}

// pg_ctl itself checks that the process in the lock file is alive and a postmaster of this folder.
function isRunning(folder: string, binaries: Binaries): boolean {
  return spawn(binaries, "pg_ctl", ["-D", folder, "status"]).status === 0;
}

// A postmaster that was just killed can stay a zombie for a moment, in which its lock still counts.
function start(folder: string, binaries: Binaries): void {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const log = join(folder, "server.log");
    const started = spawn(binaries, "pg_ctl", ["-D", folder, "-w", "-t", "60", "-l", log, "start"], "ignore");
    if (started.status === 0 || isRunning(folder, binaries)) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
  throw new StartError(`DATA_DIR: its database does not start; ${join(folder, "server.log")} says why`);
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function ownFolder(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const [uid, gid] = owner();
  if (process.getuid?.() === 0) chownSync(folder, uid, gid);
  if (lstatSync(folder).uid !== uid) throw new StartError(`DATA_DIR: ${folder} belongs to another user`);
  chmodSync(folder, 0o700);
}

function owner(): [uid: number, gid: number] {
  return process.getuid?.() === 0 ? [NOBODY, NOBODY] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
}

function run(binaries: Binaries, tool: string, args: string[]): void {
  const { status, stderr } = spawn(binaries, tool, args, "pipe");
  if (status !== 0) throw new StartError(`DATA_DIR: ${tool} failed: ${String(stderr).trim().split("\n").at(-1)}`);
}

function spawn(binaries: Binaries, tool: string, args: string[], stdio: "pipe" | "ignore" = "pipe") {
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  return spawnSync(join(binaries.bin, tool), args, {
    ...identity,
    cwd: "/",
    env: { NODE_ENV: process.env.NODE_ENV, LC_ALL: "C" },
    stdio,
  });
}
