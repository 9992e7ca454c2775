import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { log } from "./log.server";
import { type Binaries, findBinaries } from "./postgres-binaries.server";
import {
  clusterFolder,
  clusterVersion,
  leftoversOf,
  noteCluster,
  ownFolder,
  SETTINGS,
  socketFolder,
} from "./postgres-folders.server";
import { addressOf, ensureDatabase, serverOf, serverRunning, settingsFor, stopServer } from "./postgres-server.server";
import { run } from "./postgres-tools.server";
import { StartError } from "./start-error";
import { writeWhole } from "./whole-file.server";

/** The database of the academy in its private cluster. */
export const DATABASE = "academie";

const LOOK_MS = 1_000;

export interface PrivateCluster {
  /** The address of a database in the cluster, for `pg` and Prisma. */
  url(database: string): string;
  /** Starts the server again whenever it is gone, until `stop`. */
  keepRunning(): void;
  stop(): void;
  /** Stops at once and removes the cluster; for the tests. */
  destroy(): void;
}

interface Circumstances {
  /** Another process of ours runs the cluster: its server is awaited, never started. */
  guest?: boolean;
  /** Where to look for PostgreSQL on the machine, instead of its usual places. */
  places?: string[];
}

/**
 * Starts, or adopts after a kill, the private PostgreSQL cluster of a data folder: its own unix socket, peer
 * authentication, checksums on. Throws a StartError when the folder holds something else.
 */
export async function startPrivateCluster(
  dataDir: string,
  { guest = false, places }: Circumstances = {},
): Promise<PrivateCluster> {
  const folder = clusterFolder(dataDir);
  const version = clusterVersion(folder);
  if (guest && version === null) throw new StartError(`DATA_DIR: the academy in ${dataDir} is still starting`);
  const binaries = findBinaries(version, dirname(folder), places);
  const listening = socketFolder(folder);
  if (version === null) createCluster(folder, binaries, listening);
  ownFolder(folder);
  noteCluster(dataDir, folder);
  if (!serverOf(folder)) {
    ownFolder(listening);
    writeWhole(join(folder, SETTINGS), settingsFor(listening));
  }
  const socket = await serverRunning(folder, binaries, { mayLaunch: !guest });
  await ensureDatabase(addressOf(socket, "postgres"), DATABASE);
  const watch = new AbortController();
  const stop = (mode?: "immediate") => {
    watch.abort();
    stopServer(folder, binaries, mode);
  };
  return {
    url: (database) => addressOf(socket, database),
    keepRunning: () => void keepRunning(folder, binaries, watch.signal),
    stop,
    destroy: () => {
      stop("immediate");
      const all = dirname(folder) === dataDir ? [folder, socket] : [dirname(folder), socket];
      for (const each of all) rmSync(each, { recursive: true, force: true });
    },
  };
}

// Made under another name: what stands under its own name is finished, whenever a start was killed.
function createCluster(folder: string, binaries: Binaries, socket: string): void {
  const again = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  for (const left of leftoversOf(folder, "making")) rmSync(left, again);
  const making = `${folder}.making-${randomBytes(4).toString("hex")}`;
  try {
    ownFolder(making);
    initialise(making, binaries);
    writeWhole(join(making, SETTINGS), settingsFor(socket));
    renameSync(making, folder);
  } finally {
    rmSync(making, again);
  }
}

function initialise(folder: string, binaries: Binaries): void {
  const locale =
    binaries.major >= 17
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
      : ["--locale=C.UTF-8"];
  const name = nameOfUser();
  run(binaries, "initdb", folder, ["-U", "app", "-E", "UTF8", "--data-checksums", "--auth=peer", ...locale]);
  writeFileSync(join(folder, "pg_hba.conf"), "local all all peer map=app\n");
  writeFileSync(join(folder, "pg_ident.conf"), `app "${name}" app\n`);
  const conf = join(folder, "postgresql.conf");
  writeFileSync(conf, `${readFileSync(conf, "utf8")}\ninclude = '${SETTINGS}'\n`);
}

function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    const number = process.getuid?.() ?? "?";
    throw new StartError(
      `DATA_DIR: user ${number} has no name on this machine; start as one that has, or set DATABASE_URL`,
    );
  }
}

async function keepRunning(folder: string, binaries: Binaries, signal: AbortSignal): Promise<void> {
  for (let tries = 0; !signal.aborted; await pause(LOOK_MS * 2 ** Math.min(tries, 6), undefined, { ref: false })) {
    if (serverOf(folder)) tries = 0;
    else {
      tries += 1;
      log().error({ folder, tries }, "the database is gone; it is started again");
      await serverRunning(folder, binaries, { signal }).catch((error) => log().error({ err: error }, "database"));
    }
  }
}
