import { redirect } from "@remix-run/node";
import { cookieHeader, forgetCookie, readCookie, sealed, unsealed } from "./cookies.server";

/** What a page says once about what was just done. */
interface Flash {
  tone: "good" | "warn" | "bad";
  text: string;
}

const NAME = "melding";
const SECONDS = 60;

/** A redirect (303) to a page that will say `flash` once. */
export function redirectWithFlash(path: string, flash: Flash): Response {
  return redirect(path, {
    status: 303,
    headers: { "Set-Cookie": cookieHeader(NAME, sealed(JSON.stringify(flash)), SECONDS) },
  });
}

/** The flash that came with a request, and the header that makes it the last time. */
export function takeFlash(request: Request): { flash: Flash; forget: string } | null {
  const text = unsealed(readCookie(request, NAME));
  return text ? { flash: JSON.parse(text) as Flash, forget: forgetCookie(NAME) } : null;
}
