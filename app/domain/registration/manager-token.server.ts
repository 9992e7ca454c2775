import { createHash, randomBytes } from "node:crypto";

const TOKEN = /^[\w-]{43}$/;

/** 256 random bits as they stand in the link to a manager. */
export function newManagerToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database knows of a link's token; null when the words can be no token. A random one needs no key. */
export function managerTokenHash(token: string): string | null {
  return TOKEN.test(token) ? createHash("sha256").update(token).digest("hex") : null;
}
