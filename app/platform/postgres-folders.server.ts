import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { textOf } from "./processes.server";
import { StartError, startError } from "./start-error";
import { writeWhole } from "./whole-file.server";

const NOBODY = 65534;
const SHARED_PLACE = "/var/lib/nhveilig-academie";
const LONGEST_SOCKET_FOLDER = 80;

/** The file of our own settings, which tells a cluster of the academy from any other. */
export const SETTINGS = "academie.conf";

/** Who runs the database: PostgreSQL refuses to run as root, so root lends it `nobody`. */
export function databaseUser(): { uid: number; gid: number } | null {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;
}

/**
 * Where the cluster of a data folder stands. Its user must be able to walk to it, so inside a closed folder of root it
 * stands elsewhere; `noteCluster` then makes the data folder say where.
 */
export function clusterFolder(dataDir: string): string {
  const own = join(dataDir, "postgres");
  const noted = textOf(noteIn(dataDir))?.trim();
  if (noted && !existsSync(noted)) throw new StartError(`DATA_DIR: its database ${noted} is gone`);
  if (noted) return noted;
  if (!databaseUser() || existsSync(own) || canWalkTo(dataDir)) return own;
  return join(SHARED_PLACE, randomBytes(6).toString("hex"), "postgres");
}

/** Makes the data folder say where its cluster stands. */
export function noteCluster(dataDir: string, folder: string): void {
  if (dirname(folder) !== dataDir) writeWhole(noteIn(dataDir), `${folder}\n`);
}

/** The major version of the cluster in a folder, null when there is none; throws a StartError when something else is there. */
export function clusterVersion(folder: string): number | null {
  try {
    if (!existsSync(folder) || readdirSync(folder).length === 0) return null;
    const version = Number(textOf(join(folder, "PG_VERSION")));
    if (version > 0 && existsSync(join(folder, SETTINGS))) return version;
  } catch (error) {
    throw startError("DATA_DIR", `${folder} cannot be read`, error);
  }
  throw new StartError(`DATA_DIR: ${folder} holds files that are not a database of the academy`);
}

/** The folder of the cluster's socket: beside it, or where that path would be too long or odd, in a short one of its own. */
export function socketFolder(folder: string): string {
  const beside = join(dirname(folder), "socket");
  const short = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const plain = beside.length <= LONGEST_SOCKET_FOLDER && /^[\w/.-]+$/.test(beside);
  return plain ? beside : join(tmpdir(), `academie-${short}`);
}

/** Makes a folder that only the database's user may enter; throws a StartError when somebody else's is in its place. */
export function ownFolder(folder: string): void {
  try {
    makeWalkable(dirname(folder));
    const user = databaseUser();
    if (!existsSync(folder)) {
      mkdirSync(folder, { mode: 0o700 });
      if (user) chownSync(folder, user.uid, user.gid);
    }
    const found = lstatSync(folder);
    if (!found.isDirectory() || found.uid !== (user?.uid ?? process.getuid?.() ?? 0)) {
      throw new StartError(`DATA_DIR: ${folder} belongs to another user`);
    }
    chmodSync(folder, 0o700);
  } catch (error) {
    throw startError("DATA_DIR", `${folder} cannot be made`, error);
  }
}

/** The names beside a cluster that begin like its own and that kind: what a killed start left. */
export function leftoversOf(folder: string, kind: string): string[] {
  const parent = dirname(folder);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(`${basename(folder)}.${kind}-`))
    .map((name) => join(parent, name));
}

/** Makes a folder and those above it; they can be walked through whatever the mask of the process says. */
export function makeWalkable(folder: string): void {
  if (existsSync(folder)) return;
  makeWalkable(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}

function noteIn(dataDir: string): string {
  return join(dataDir, "postgres.location");
}

function canWalkTo(folder: string): boolean {
  const test = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...databaseUser(), cwd: "/" });
  return test.status === 0;
}
