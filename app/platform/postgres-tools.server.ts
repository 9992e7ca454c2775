import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Binaries } from "./postgres-binaries.server";
import { databaseUser } from "./postgres-folders.server";
import { StartError } from "./start-error";

/** Runs one of PostgreSQL's programs as the database's user; throws a StartError with its last words when it fails. */
export function run(binaries: Binaries, tool: string, args: string[]): void {
  const { status, stderr, error } = attempt(binaries, tool, args, "pipe");
  const words = error?.message ?? String(stderr).trim().split("\n").at(-1);
  if (status !== 0) throw new StartError(`DATA_DIR: ${tool} failed: ${words}`);
}

/** Whether one of PostgreSQL's programs succeeds; what it starts holds on to nothing of ours. */
export function succeeds(binaries: Binaries, tool: string, args: string[]): boolean {
  return attempt(binaries, tool, args, "ignore").status === 0;
}

function attempt(binaries: Binaries, tool: string, args: string[], stdio: "pipe" | "ignore") {
  const env = { NODE_ENV: process.env.NODE_ENV, LC_ALL: "C" };
  return spawnSync(join(binaries.bin, tool), args, { ...databaseUser(), cwd: "/", env, stdio });
}
