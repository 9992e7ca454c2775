import type { NextFunction, Request, Response } from "express";
import { ownOrigins } from "~/platform/origin.server";
import { say } from "./request-limits.server";

const READING = new Set(["GET", "HEAD"]);

/** One guard against cross-site posts for every request that is no reading: `Sec-Fetch-Site` and `Origin` must be our own; with neither, refused. */
export function ownOriginGuard(request: Request, response: Response, next: NextFunction): void {
  if (READING.has(request.method) || isFromOwnPage(request.get("Sec-Fetch-Site"), request.get("Origin"))) {
    next();
    return;
  }
  say(response, 403, "Dit formulier kwam niet van onze eigen website. Er is niets veranderd.");
}

function isFromOwnPage(site: string | undefined, origin: string | undefined): boolean {
  if (site === undefined && origin === undefined) return false;
  if (site !== undefined && site !== "same-origin") return false;
  return origin === undefined || ownOrigins().includes(origin);
}
