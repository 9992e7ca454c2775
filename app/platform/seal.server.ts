import { createHmac, timingSafeEqual } from "node:crypto";
import { secretFor } from "./secret.server";

/** A text that others may hold but not change, for one purpose ("cookies"): letters, digits, "-", "_" and one dot. */
export function sealed(text: string, purpose: string): string {
  const body = Buffer.from(text).toString("base64url");
  return `${body}.${signature(body, purpose)}`;
}

/** What was sealed for this purpose, or null when it is not ours. */
export function unsealed(value: string | null, purpose: string): string | null {
  const [body = "", given = "", ...more] = (value ?? "").split(".");
  const expected = Buffer.from(signature(body, purpose));
  const actual = Buffer.from(given);
  if (more.length > 0 || expected.length !== actual.length || !timingSafeEqual(expected, actual)) return null;
  return Buffer.from(body, "base64url").toString();
}

function signature(body: string, purpose: string): string {
  return createHmac("sha256", secretFor(purpose)).update(body).digest("base64url");
}
