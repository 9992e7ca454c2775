import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Request, RequestHandler, Response } from "express";
import { openAccount } from "~/domain/accounts/open-account.server";
import { visitorOfAccount } from "~/domain/accounts/visitor-of-account.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { sessionCookie } from "~/http/session-cookie.server";
import { paths } from "~/paths";
import { inTransaction } from "~/platform/db.server";
import { parseEmailAddress } from "~/platform/email-address";

export const BEGIN = "/voorbeeld";
const NEWS = `${BEGIN}/nieuws`;
const SCRIPT = `${BEGIN}/volg.js`;

type State = { version: string; problems: string[] };
type News = ReturnType<typeof openNews>;

/** What the preview knows now, and every page that listens to it. */
export function openNews() {
  let state: State = { version: "", problems: [] };
  const listeners = new Set<Response>();
  const line = () => `data: ${JSON.stringify(state)}\n\n`;
  return {
    tell(next: State): void {
      // What is not in order leaves the version that is shown.
      state = { ...next, version: next.version || state.version };
      for (const listener of listeners) listener.write(line());
    },
    listen(request: Request, response: Response): void {
      response.set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(line());
      listeners.add(response);
      request.on("close", () => listeners.delete(response));
    },
  };
}

/** The pages of the academy, each of which listens to the news; the first address signs an author in and begins the course. */
export function previewPages(slug: string, news: News, pages: RequestHandler): RequestHandler {
  const script = readFileSync(join(process.cwd(), "app/operator/follow-preview.js"), "utf8");
  return (request, response, next) => {
    if (request.path === NEWS) return news.listen(request, response);
    if (request.path === SCRIPT) return void response.type("text/javascript").send(script);
    if (request.path === BEGIN) return void begin(slug, response).catch(next);
    listenToNews(request, response);
    return pages(request, response, next);
  };
}

async function begin(slug: string, response: Response): Promise<void> {
  const email = parseEmailAddress("voorbeeld@demo.academie.example");
  if (!email) throw new Error("the author of the preview has no address");
  const newcomer = { email, name: "Voorbeeld", jobTitle: null, employment: null };
  const { accountId } = await inTransaction((tx) => openAccount(tx, newcomer));
  const author = await visitorOfAccount(accountId);
  // A course that was never in order cannot be begun; its page then says what is wrong.
  if (author) await startCourse(author, { slug }).catch(() => null);
  response.append("Set-Cookie", sessionCookie(await sessions.create(accountId, newSession()), 7));
  response.redirect(paths.course(slug));
}

/** Adds the script behind whatever page is answered; the browser gets it uncompressed, so that it can be added to. */
function listenToNews(request: Request, response: Response): void {
  request.headers["accept-encoding"] = "identity";
  const end = response.end.bind(response) as (chunk?: unknown, ...rest: unknown[]) => Response;
  response.end = ((chunk?: unknown, ...rest: unknown[]) => {
    const isPage = String(response.getHeader("Content-Type")).startsWith("text/html");
    if (isPage && !response.hasHeader("Content-Length") && request.method !== "HEAD") {
      if (chunk !== undefined && typeof chunk !== "function") response.write(chunk);
      return end(`<script src="${SCRIPT}"></script>`);
    }
    return end(chunk, ...rest);
  }) as typeof response.end;
}
