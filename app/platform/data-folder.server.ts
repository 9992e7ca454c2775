import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beganAt, isRunning, textOf } from "./processes.server";
import { StartError, startError } from "./start-error";
import { claimWhole } from "./whole-file.server";

const LOCK = "academie.pid";
const OURS = /^(academie\.pid|secret\.key|postgres(\.location)?$)/;

/**
 * Takes the data folder for this process and returns the function that gives it back. Throws a StartError while another
 * academy lives in it, and when the folder holds other things, is none, or cannot be written.
 */
export function occupyDataFolder(folder: string): () => void {
  const file = join(folder, LOCK);
  const own = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) });
  try {
    mkdirSync(folder, { recursive: true });
    insistItIsOurs(folder);
    while (!claimWhole(file, own)) removeLeftover(folder, file);
  } catch (error) {
    throw startError("DATA_DIR", `${folder} cannot be used`, error);
  }
  return () => rmSync(file, { force: true });
}

/** The process that lives in the data folder now, or null; a killed one's leftover doesn't count. */
export function ownerOf(folder: string): number | null {
  return livingOwner(join(folder, LOCK));
}

function insistItIsOurs(folder: string): void {
  const names = readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "lost+found");
  if (names.length > 0 && !names.some((name) => OURS.test(name)))
    throw new StartError(`DATA_DIR: ${folder} holds files that are not the academy's`);
}

// Moved before it is looked at, so that of two starts that find the same leftover only one clears it, and neither clears
// the other's own mark.
function removeLeftover(folder: string, file: string): void {
  const owner = livingOwner(file);
  if (owner !== null) throw new StartError(`DATA_DIR: ${folder} is in use by process ${owner}`);
  const aside = `${file}.${randomBytes(4).toString("hex")}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (livingOwner(aside) === null) rmSync(aside);
  else renameSync(aside, file);
}

function livingOwner(file: string): number | null {
  const [, number, began] = /^\{"pid":(\d+),"began":(?:"(\d+)"|null)\}$/.exec(textOf(file) ?? "") ?? [];
  const pid = Number(number);
  return pid !== process.pid && isRunning(pid) && beganAt(pid) === (began ?? null) ? pid : null;
}
