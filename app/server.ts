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
import { limitedArrival, limitedBody, limitedWait, readableAddress, say, sayFault } from "./http/request-limits.server";
import { securityHeaders } from "./http/security-headers.server";
import { env } from "./platform/env.server";
import { listening } from "./platform/ports.server";

const YEAR_SECONDS = 31_536_000;
const PATIENCE = {
  // For the largest file through a slow line; forms have less (limitedArrival).
  requestTimeout: 340_000,
  headersTimeout: 15_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
};

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
  app.use(readableAddress);
  app.get("/healthz", (_, response) => say(response, 200, "ok"));
  app.get("/readyz", answerReadiness);
  app.get("/.well-known/security.txt", (_, response) => void response.type("text/plain").send(securityText()));
  app.use(ownOriginGuard, limitedArrival(), limitedBody);
  if (assets.middleware) app.use(assets.middleware);
  if (assets.folder) app.use(staticFiles(assets.folder));
  app.use(limitedWait(), compression({ threshold: 1024 }), pages(build));
  app.use(answerFault);
  return app;
}

/** Listens, with timeouts against clients that never finish; throws a StartError when the port or the host cannot be had. */
export function listen(app: Express, port: number, host: string, patience = PATIENCE): Promise<Server> {
  return listening(createServer(patience, app), port, host);
}

function pages(build: ServerBuild | (() => Promise<ServerBuild>)): express.RequestHandler {
  const context = (request: Request, response: Response) => {
    const cookies: string[] = [];
    onHeaders(response, () => finishHeaders(response, cookies));
    const drained = () => roomIn(response);
    return { nonce: String(response.locals.nonce), network: request.ip ?? "", cookies, drained };
  };
  if (typeof build !== "function") return handlersBySegment(build, context);
  return async (request, response, next) => handlersBySegment(await build(), context)(request, response, next);
}

// Remix writes a body without asking whether the connection can take it.
async function roomIn(response: Response): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  await new Promise<void>((resolve) => {
    const heard = () => {
      response.off("drain", heard).off("close", heard);
      resolve();
    };
    response.once("drain", heard).once("close", heard);
  });
}

// Here and not in the page's own answer, so that redirects and downloads get them too.
function finishHeaders(response: Response, cookies: string[]): void {
  for (const cookie of cookies) response.append("Set-Cookie", cookie);
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
  if (response.statusCode === 503) response.setHeader("Retry-After", "10");
  response.vary("Cookie");
}

function withHeaders(_: Request, response: Response, next: NextFunction): void {
  const nonce = randomBytes(16).toString("base64");
  response.locals.nonce = nonce;
  response.set(securityHeaders(nonce));
  next();
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
  say(response, ready ? 200 : 503, ready ? "ready" : "not ready");
}

function securityText(): string {
  return [
    "Contact: mailto:security@nhveilig.example",
    "Expires: 2027-11-01T00:00:00Z",
    "Preferred-Languages: nl, en",
    "",
  ].join("\n");
}

// An answer that was given in time, or broke off under way, cannot be given again.
function answerFault(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (response.writableEnded) return;
  if (response.headersSent) next(error);
  else sayFault(response, 500, error);
}
