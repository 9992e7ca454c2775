import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file so that a reader, also one after a kill, finds all of the text or the file as it was. */
export function writeWhole(file: string, text: string, mode = 0o644): void {
  renameSync(draftOf(file, text, mode), file);
}

/** Makes a file that is not there yet, whole at once; false when it is already there, also by another process just now. */
export function claimWhole(file: string, text: string, mode = 0o644): boolean {
  const draft = draftOf(file, text, mode);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// The mask of the process must not decide who may read what is meant to be read.
function draftOf(file: string, text: string, mode: number): string {
  const draft = `${file}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(draft, text, { mode, flag: "wx" });
    chmodSync(draft, mode);
    return draft;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
