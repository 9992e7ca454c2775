import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "./env.server";
import { StartError, startError } from "./start-error";
import { claimWhole } from "./whole-file.server";

const KEY_BYTES = 32;

let master: string | undefined;

/** 32 bytes for one purpose ("flash", "codes"), derived from SECRET_KEY, which is made and kept in DATA_DIR when absent. */
export function secretFor(purpose: string): Buffer {
  master ??= env().SECRET_KEY ?? keptKey(join(env().DATA_DIR, "secret.key"));
  return Buffer.from(hkdfSync("sha256", master, "nhveilig-academie", purpose, 32));
}

function keptKey(file: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) claimWhole(file, randomBytes(KEY_BYTES).toString("base64url"), 0o600);
    const key = readFileSync(file, "utf8").trim();
    if (key.length >= KEY_BYTES) return key;
  } catch (error) {
    throw startError("DATA_DIR", `${file} cannot be read`, error);
  }
  throw new StartError(`DATA_DIR: ${file} is damaged; put it back, or remove it and everyone signs in again`);
}
