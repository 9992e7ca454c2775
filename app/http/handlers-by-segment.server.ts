import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";

type Context = Parameters<typeof createRequestHandler>[0]["getLoadContext"];

/** The splat route, which every segment keeps for the addresses it does not know. */
const NOT_FOUND = "*";

/**
 * One request handler per first URL segment. Remix ranks all routes at every request, which costs more than rendering
 * does; a handler that knows only its own segment's routes doesn't.
 */
export function handlersBySegment(build: ServerBuild, getLoadContext: Context): RequestHandler {
  const handlers = new Map<string, RequestHandler>();
  for (const segment of ["", ...segmentsOf(build)]) {
    handlers.set(segment, createRequestHandler({ build: narrowed(build, segment), getLoadContext, mode: build.mode }));
  }
  return (request, response, next) => {
    const segment = request.path.split("/")[1] ?? "";
    const handler = handlers.get(segment) ?? handlers.get(NOT_FOUND);
    return handler?.(request, response, next);
  };
}

function segmentsOf(build: ServerBuild): Set<string> {
  return new Set(
    Object.keys(build.routes)
      .map((id) => firstSegment(build, id))
      .filter(Boolean),
  );
}

function narrowed(build: ServerBuild, segment: string): ServerBuild {
  const kept = Object.keys(build.routes).filter((id) => [segment, NOT_FOUND].includes(firstSegment(build, id)));
  const ids = new Set(kept.flatMap((id) => withAncestors(build, id)));
  const pick = <T>(all: Record<string, T>) => Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}

function firstSegment(build: ServerBuild, id: string): string {
  const path = withAncestors(build, id)
    .map((each) => build.routes[each]?.path ?? "")
    .reverse()
    .join("/");
  return path.split("/").find(Boolean) ?? "";
}

function withAncestors(build: ServerBuild, id: string): string[] {
  const parent = build.routes[id]?.parentId;
  return parent ? [id, ...withAncestors(build, parent)] : [id];
}
