import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";

const LINUX = existsSync("/proc/self/stat");
const GONE = ["ENOENT", "ESRCH", "EACCES", "EPERM"];

/** Whether a process runs; one that was killed and not yet taken away by its parent doesn't. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  if (LINUX) return !["Z", "X", undefined].includes(statOf(pid)[0]);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What tells two processes apart that had the same number, where the system says it: the moment the process began. */
export function beganAt(pid: number): string | null {
  return statOf(pid)[19] ?? null;
}

/** Those of the processes (all, unless told which) that run a program in a folder; null where the system doesn't say. */
export function runningIn(folder: string, program: string, among?: number[]): number[] | null {
  if (!LINUX) return null;
  const here = ifThere(() => realpathSync(folder));
  const isThere = (pid: number) => here !== null && ifThere(() => readlinkSync(`/proc/${pid}/cwd`)) === here;
  return (among ?? allProcesses()).filter((pid) => isThere(pid) && textOf(`/proc/${pid}/comm`)?.startsWith(program));
}

/** The text of a file, or null when it is not there, or no longer. */
export function textOf(file: string): string | null {
  return ifThere(() => readFileSync(file, "utf8"));
}

function allProcesses(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

// The fields after the name of the program, which may itself hold spaces and brackets: state first, beginning at 19.
function statOf(pid: number): string[] {
  return (textOf(`/proc/${pid}/stat`) ?? "")
    .replace(/^.*\) /s, "")
    .split(" ")
    .filter(Boolean);
}

function ifThere(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    if (GONE.includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw error;
  }
}
