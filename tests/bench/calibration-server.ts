import { createServer } from "node:http";
import pg from "pg";

export interface Query {
  text: string;
  values: (string | null)[];
}

/** What a page costs at the least: the same bytes from a bare Node server, after the page's own queries through `pg` or none. */
interface Calibration {
  port: number;
  databaseUrl: string;
  pages: Record<string, { bytes: number; queries: Query[] }>;
}

process.once("message", (calibration: Calibration) => {
  const pool = new pg.Pool({ connectionString: calibration.databaseUrl, max: 10 });
  const server = createServer(async (request, response) => {
    const [, kind = "", name = ""] = (request.url ?? "").split("/");
    const page = calibration.pages[name];
    if (!page) return void response.writeHead(404).end();
    if (kind === "pg") for (const { text, values } of page.queries) await pool.query(text, values);
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.bytes })
      .end(Buffer.alloc(page.bytes, "x"));
  });
  server.listen(calibration.port, "127.0.0.1", () => process.send?.("ready"));
});
