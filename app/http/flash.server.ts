import { redirect } from "@remix-run/node";
import { cookieHeader, forgetCookie, readCookie, sealed, unsealed } from "./cookies.server";

/** What a page says once about what was just done. */
interface Flash {
  tone: "good" | "warn" | "bad";
  text: string;
}

const NAME = "melding";
const SECONDS = 60;

/** A redirect to a page that will say `flash` once: after a form (303), or on the way of a page (302). */
export function redirectWithFlash(path: string, flash: Flash, status: 303 | 302 = 303): Response {
  return redirect(path, { status, headers: { "Set-Cookie": flashCookie(flash) } });
}

/** The header that makes the next page say `flash`. */
export function flashCookie(flash: Flash): string {
  return cookieHeader(NAME, sealed(JSON.stringify(flash)), SECONDS);
}

/** The flash that came with a request, and the header that makes it the last time. */
export function takeFlash(request: Request): { flash: Flash; forget: string } | null {
  const text = unsealed(readCookie(request, NAME));
  return text ? { flash: JSON.parse(text) as Flash, forget: forgetCookie(NAME) } : null;
}
