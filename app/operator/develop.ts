import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";

// Pages, jobs and start-up all come out of Vite's one module graph, as they come out of one bundle in production.
const vite = await createServer({ server: { middlewareMode: true } });
const { serve, failStart } = (await vite.ssrLoadModule("/app/operator/serve.ts")) as typeof import("./serve");
const build = async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild;
serve(build, { folder: null, middleware: vite.middlewares }).catch(failStart);
