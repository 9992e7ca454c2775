import type { EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import type { RequestContext } from "./http/load-context.server";
import { FaultContext, NonceContext } from "./http/nonce";
import { referenceOf } from "./http/refusals.server";

/** Renders a whole document at once: cheaper than streaming, and cacheable. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: RequestContext,
) {
  const markup = renderToString(
    <NonceContext.Provider value={context.nonce}>
      <FaultContext.Provider value={context.faultReference ?? null}>
        <RemixServer context={remix} url={request.url} />
      </FaultContext.Provider>
    </NonceContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
}

/** Faults outside the doors (a page that cannot be drawn) get their reference number here. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.faultReference = referenceOf(error);
};
