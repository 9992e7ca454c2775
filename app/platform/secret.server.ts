import { hkdfSync, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "./env.server";

let master: string | undefined;

/** 32 bytes for one purpose ("flash", "codes"), derived from SECRET_KEY, which is made and kept in DATA_DIR when absent. */
export function secretFor(purpose: string): Buffer {
  master ??= env().SECRET_KEY ?? keptKey(join(env().DATA_DIR, "secret.key"));
  return Buffer.from(hkdfSync("sha256", master, "nhveilig-academie", purpose, 32));
}

function keptKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(env().DATA_DIR, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
    chmodSync(file, 0o600);
  }
  return readFileSync(file, "utf8").trim();
}
