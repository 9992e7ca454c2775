import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";

/** Settings of the preview: an academy of its own beside whatever else runs here, that sends no mail. */
const SETTINGS = { PORT: "3100", DATA_DIR: "./data/preview", LOG_LEVEL: "warn" };

/** Shows a course in the browser as learners will see it, and follows what is written, until it is stopped. */
export async function preview(slug: string): Promise<void> {
  process.env = { ...SETTINGS, ...process.env, DATABASE_URL: "", DEMO: "1", HOST: "127.0.0.1" };
  const vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false } });
  const load = <T>(file: string) => vite.ssrLoadModule(file) as Promise<T>;
  const { servePreview } = await load<typeof import("./serve-preview")>("/app/operator/serve-preview.ts");
  await servePreview(slug, () => load<ServerBuild>("virtual:remix/server-build"), vite.middlewares);
}
