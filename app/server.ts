import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import onHeaders from "on-headers";
import sirv from "sirv";
import { handlersBySegment } from "./http/handlers-by-segment.server";
import { ownOriginGuard } from "./http/own-origin-guard.server";
import { isReady } from "./http/readiness.server";
import { referenceOf } from "./http/refusals.server";
import { securityHeaders } from "./http/security-headers.server";
import { env } from "./platform/env.server";

const LARGEST_FORM_BYTES = 1_000_000;
const YEAR_SECONDS = 31_536_000;

export interface Assets {
  /** The folder with the built files, compressed beforehand; null while developing, when Vite serves them. */
  folder: string | null;
  middleware?: express.RequestHandler;
}

/** The academy's HTTP application: headers, guard, static files, health, pages. */
export function createApp(build: ServerBuild | (() => Promise<ServerBuild>), assets: Assets): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env().TRUST_PROXY);
  app.use(withHeaders);
  app.get("/healthz", (_, response) => void response.type("text/plain").send("ok\n"));
  app.get("/readyz", answerReadiness);
  app.get("/.well-known/security.txt", (_, response) => void response.type("text/plain").send(securityText()));
  app.use(ownOriginGuard, limitBody);
  if (assets.middleware) app.use(assets.middleware);
  if (assets.folder) app.use(staticFiles(assets.folder));
  app.use(compression({ threshold: 1024 }), pages(build));
  app.use(answerFault);
  return app;
}

/** Listens, with timeouts against clients that never finish; rejects when the port is taken. */
export function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 }, app);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function pages(build: ServerBuild | (() => Promise<ServerBuild>)): express.RequestHandler {
  const context = (request: Request, response: Response) => {
    const cookies: string[] = [];
    onHeaders(response, () => finishHeaders(response, cookies));
    return { nonce: String(response.locals.nonce), network: request.ip ?? "", cookies };
  };
  if (typeof build !== "function") return handlersBySegment(build, context);
  return async (request, response, next) => handlersBySegment(await build(), context)(request, response, next);
}

// Here and not in the page's own answer, so that redirects and downloads get them too.
function finishHeaders(response: Response, cookies: string[]): void {
  for (const cookie of cookies) response.append("Set-Cookie", cookie);
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
  response.vary("Cookie");
}

function withHeaders(_: Request, response: Response, next: NextFunction): void {
  const nonce = randomBytes(16).toString("base64");
  response.locals.nonce = nonce;
  response.set(securityHeaders(nonce));
  next();
}

function limitBody(request: Request, response: Response, next: NextFunction): void {
  if (Number(request.get("Content-Length") ?? 0) <= LARGEST_FORM_BYTES) {
    next();
    return;
  }
  response.status(413).type("text/plain").send("Dit is te groot om te versturen. Er is niets veranderd.\n");
}

function staticFiles(folder: string): express.RequestHandler {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const lasting = path.startsWith("/assets/");
      response.setHeader(
        "Cache-Control",
        lasting ? `public, max-age=${YEAR_SECONDS}, immutable` : "public, max-age=3600",
      );
    },
  });
}

async function answerReadiness(_: Request, response: Response): Promise<void> {
  const ready = await isReady();
  response
    .status(ready ? 200 : 503)
    .type("text/plain")
    .send(ready ? "ready\n" : "not ready\n");
}

function securityText(): string {
  return [
    "Contact: mailto:security@nhveilig.example",
    "Expires: 2027-11-01T00:00:00Z",
    "Preferred-Languages: nl, en",
    "",
  ].join("\n");
}

function answerFault(error: unknown, _: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  response
    .status(500)
    .type("text/plain")
    .send(`Er ging iets mis bij ons. Meld dit met nummer ${referenceOf(error)}.\n`);
}
