import { cookieHeader, forgetCookie } from "./cookies.server";

export const SESSION_COOKIE = "sessie";

/** The header that signs the browser in for `days`. */
export function sessionCookie(token: string, days: number): string {
  return cookieHeader(SESSION_COOKIE, token, days * 86_400);
}

export function forgetSession(): string {
  return forgetCookie(SESSION_COOKIE);
}
