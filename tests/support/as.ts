import type { Guest, Visitor } from "~/domain/access/actor";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { takeFlash } from "~/http/flash.server";
import { SESSION_COOKIE } from "~/http/session-cookie.server";

const ORIGIN = "http://localhost:3000";

interface DoorCall {
  as?: Visitor | Guest;
  params?: Record<string, string>;
  /** Fields, one with several values as URLSearchParams, one with a file as FormData. */
  form?: Record<string, string> | URLSearchParams | FormData;
}

/** What Remix hands to a loader or action, for calling a door directly: `loader(await visit("/mijn", { as: lead }))`. */
export async function visit(path: string, { as, params = {}, form }: DoorCall = {}) {
  const headers = new Headers({ Origin: ORIGIN });
  if (as?.kind === "visitor") {
    headers.set("Cookie", `${SESSION_COOKIE}=${await sessions.create(as.accountId, newSession())}`);
  }
  const body = !form || form instanceof FormData ? form : new URLSearchParams(form);
  const request = new Request(`${ORIGIN}${path}`, { method: form ? "POST" : "GET", headers, body });
  return { request, params, context: { nonce: "nonce", network: "127.0.0.1", cookies: [] } };
}

/** What a door's work threw or answered, as the Response it became. */
export async function answerOf(work: Promise<unknown>): Promise<Response> {
  const answer = await work.catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer;
  throw new Error(`expected a Response, got ${JSON.stringify(answer)}`);
}

/** What the next page says about what was done, when this answer says so. */
export function flashOf(answer: Response) {
  const cookie = (answer.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
  return takeFlash(new Request(`${ORIGIN}/`, { headers: { Cookie: cookie } }))?.flash;
}
