import type { NextFunction, Request, Response } from "express";
import { ownOrigins } from "~/platform/origin.server";
import { say } from "./request-limits.server";

const READING = new Set(["GET", "HEAD"]);

/** One guard against cross-site posts for every request that is no reading: `Sec-Fetch-Site` and `Origin` must be our own; with neither, refused. */
export function ownOriginGuard(request: Request, response: Response, next: NextFunction): void {
  const origin = request.get("Origin");
  if (READING.has(request.method)) next();
  else if (isOneClick(request)) next();
  else if (isFromOwnPage(request.get("Sec-Fetch-Site"), origin)) {
    if (origin) settleHost(request, origin);
    next();
  } else say(response, 403, "Dit formulier kwam niet van onze eigen website. Er is niets veranderd.");
}

// Remix compares the origin with the host once more, and would refuse one of our names for another, or for a proxy's.
function settleHost(request: Request, origin: string): void {
  request.headers.host = new URL(origin).host;
  delete request.headers["x-forwarded-host"];
}

// RFC 8058: mail providers post for their readers, from their own servers, with neither header and no cookie of ours. It is
// safe because the sealed token in the address is the whole authority, the visitor's session counts for nothing, and all
// one can do with it is stop letters. The door behind it reads nothing but that one field.
function isOneClick(request: Request): boolean {
  if (request.method !== "POST" || !/^\/afmelden\/[\w.-]+$/.test(request.path)) return false;
  return request.get("Sec-Fetch-Site") === undefined && request.get("Origin") === undefined;
}

function isFromOwnPage(site: string | undefined, origin: string | undefined): boolean {
  if (site === undefined && origin === undefined) return false;
  if (site !== undefined && site !== "same-origin") return false;
  return origin === undefined || ownOrigins().includes(origin);
}
