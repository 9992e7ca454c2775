import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Binaries } from "./postgres-binaries.server";
import { databaseUser } from "./postgres-folders.server";
import { StartError } from "./start-error";

/** Runs one of PostgreSQL's programs on a cluster as the database's user; throws a StartError with what it says when it fails. */
export function run(binaries: Binaries, tool: string, folder: string, args: string[]): void {
  const { status, stderr, error } = attempt(binaries, tool, folder, args, "pipe");
  const lines = String(stderr ?? "")
    .trim()
    .split("\n");
  const words = error?.message ?? lines.find((line) => /\b(error|fatal|could not)\b/i.test(line)) ?? lines.at(-1);
  if (status !== 0) throw new StartError(`DATA_DIR: ${tool} failed: ${words}`);
}

/** Whether one of PostgreSQL's programs succeeds on a cluster; what it starts holds on to nothing of ours. */
export function succeeds(binaries: Binaries, tool: string, folder: string, args: string[]): boolean {
  return attempt(binaries, tool, folder, args, "ignore").status === 0;
}

// The programs hand paths on through a shell: from inside the folder there is no path that a shell could misread.
function attempt(binaries: Binaries, tool: string, folder: string, args: string[], stdio: "pipe" | "ignore") {
  const env = { NODE_ENV: process.env.NODE_ENV, LC_ALL: "C" };
  return spawnSync(join(binaries.bin, tool), ["-D", ".", ...args], { ...databaseUser(), cwd: folder, env, stdio });
}
