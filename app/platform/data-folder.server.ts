import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "./start-error";

/** Takes the data folder for this process and returns the function that gives it back; throws a StartError while another academy lives in it. */
export function occupyDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const owner = ownerOf(folder);
  if (owner !== null) throw new StartError(`DATA_DIR: ${folder} is in use by process ${owner}`);
  const file = lockFile(folder);
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
  return () => rmSync(file, { force: true });
}

/** The process that lives in the data folder now, or null; a killed one's leftover doesn't count. */
export function ownerOf(folder: string): number | null {
  const file = lockFile(folder);
  if (!existsSync(file)) return null;
  const { pid, began } = readOwner(file);
  if (pid === process.pid || !isAlive(pid) || beganAt(pid) !== began) return null;
  return pid;
}

function readOwner(file: string): { pid: number; began: string | null } {
  const text = readFileSync(file, "utf8");
  return text.startsWith("{") ? JSON.parse(text) : { pid: -1, began: null };
}

function lockFile(folder: string): string {
  return join(folder, "academie.pid");
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

// Process numbers are used again; on Linux the moment a process began tells two of them apart.
function beganAt(pid: number): string | null {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return null;
  return (
    readFileSync(stat, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ")[19] ?? null
  );
}
