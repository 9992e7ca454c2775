import { isSecure } from "~/platform/origin.server";
import { sealed as sealedFor, unsealed as unsealedFor } from "~/platform/seal.server";

/**
 * The value of one of our own cookies, or null. Others are never parsed, so a malformed foreign one cannot hurt; of two
 * that differ one was planted, and nobody can say which.
 */
export function readCookie(request: Request, name: string): string | null {
  const wanted = `${fullName(name)}=`;
  const pairs = (request.headers.get("Cookie") ?? "").split(/;\s*/).filter((part) => part.startsWith(wanted));
  const [value = "", ...others] = new Set(pairs.map((pair) => pair.slice(wanted.length)));
  return others.length === 0 && /^[\w.-]+$/.test(value) ? value : null;
}

/** The Set-Cookie header for one of our own cookies; without a lifetime it ends with the browser. */
export function cookieHeader(name: string, value: string, maxAgeSeconds?: number): string {
  const lifetime = maxAgeSeconds === undefined ? "" : `; Max-Age=${Math.floor(maxAgeSeconds)}`;
  return `${fullName(name)}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}${lifetime}`;
}

/** The Set-Cookie header that makes the browser forget one of our own cookies. */
export function forgetCookie(name: string): string {
  return cookieHeader(name, "", 0);
}

/** A value the browser may hold but not change. */
export function sealed(text: string): string {
  return sealedFor(text, "cookies");
}

/** What was sealed, or null when it is not ours. */
export function unsealed(value: string | null): string | null {
  return unsealedFor(value, "cookies");
}

function fullName(name: string): string {
  return isSecure() ? `__Host-${name}` : name;
}
