import { randomBytes } from "node:crypto";
import { NotAllowed, NotFound, Stale } from "~/domain/access/refusals";
import { isDatabaseAway } from "~/platform/database-faults.server";
import { log } from "~/platform/log.server";

/** Turns what a door's work threw into the answer: 404, 403, 409, or a fault with a reference number that is also in the log. */
export function refusalResponse(error: unknown): Response {
  if (error instanceof Response) return error;
  if (error instanceof NotFound) return coded(404);
  if (error instanceof NotAllowed) return coded(403);
  if (error instanceof Stale) return coded(409);
  return faultResponse(error);
}

/** A 500, or 503 while the database is away, that carries nothing but a reference number; the detail stands in the log under it. */
export function faultResponse(error: unknown): Response {
  return coded(isDatabaseAway(error) ? 503 : 500, referenceOf(error));
}

/** Logs a fault and returns the number it can be found under. */
export function referenceOf(error: unknown): string {
  const reference = randomBytes(4).toString("hex").toUpperCase();
  log().error({ reference, err: error }, "fault");
  return reference;
}

function coded(status: number, reference?: string): Response {
  return new Response(JSON.stringify({ reference: reference ?? null }), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}
