import type { Visitor } from "~/domain/access/actor";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { SESSION_COOKIE } from "~/http/session-cookie.server";
import { type Academy, startAcademy } from "./academy";

/** What a browser is told after a form: the status, and the sentence that the next page says once. */
export interface Told {
  status: number;
  says: string;
}

/** Starts the built academy as a process of its own on the database of this test file, with letters to a mail server. */
export function startOnTestDatabase(smtpUrl: string): Promise<Academy> {
  return startAcademy({
    DATABASE_URL: String(process.env.TEST_FILE_DATABASE_URL),
    SECRET_KEY: String(process.env.SECRET_KEY),
    SMTP_URL: smtpUrl,
    DEMO: "0",
  });
}

/** The Cookie header of someone who is signed in. */
export async function cookieOf({ accountId }: Visitor): Promise<string> {
  return `${SESSION_COOKIE}=${await sessions.create(accountId, newSession())}`;
}

/** Sends a form as our own page does, over the wire. */
export async function send(origin: string, path: string, cookie: string, form: Record<string, string> = {}) {
  const answer = await fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, "Sec-Fetch-Site": "same-origin", Cookie: cookie },
    body: new URLSearchParams(form),
  });
  await answer.arrayBuffer();
  return { status: answer.status, says: flashIn(answer.headers.getSetCookie()) } satisfies Told;
}

function flashIn(cookies: string[]): string {
  const [, body = ""] = /^melding=([\w-]*)\./.exec(cookies.find((each) => each.startsWith("melding=")) ?? "") ?? [];
  return body ? JSON.parse(Buffer.from(body, "base64url").toString()).text : "";
}
