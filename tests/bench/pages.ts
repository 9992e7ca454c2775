import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { type Academy, freePort } from "../support/academy";
import type { Query } from "./calibration-server";
import { ask, type Measured, measure, median } from "./load";
import { recordQueries } from "./recorded-queries";
import { sessionOf } from "./session-of";
import { sized } from "./size";

export const ROUNDS = sized(5, 1);
export const SECONDS = sized(2, 0.3);
const KINDS = ["academy", "bare", "pg"] as const;

export interface Page {
  name: string;
  /** Or what the one who looks does first to find it. */
  path: string | ((origin: string, cookie: string) => Promise<string>);
  /** The demo person who looks, or a guest. */
  as: string | null;
}

/** One page three ways: ours, the same bytes from a bare Node server, and those after the page's own queries through `pg`. */
export type PageFigures = Record<(typeof KINDS)[number], Measured> & { queries: number };

/** Measures pages beside their calibration, interleaved; the median of each figure. */
export async function benchPages(
  academy: Academy,
  databaseUrl: string,
  wanted: readonly Page[],
): Promise<Record<string, PageFigures>> {
  const asked = await Promise.all(wanted.map((page) => prepare(academy.origin, page)));
  const pages: Record<string, { bytes: number; queries: Query[] }> = {};
  for (const { name, url, headers } of asked) {
    const look = () => ask(url, undefined, headers);
    await look();
    pages[name] = { queries: await recordQueries(databaseUrl, logOf(academy), look), bytes: await look() };
  }
  const port = await freePort();
  const calibration = fork("tests/bench/calibration-server.ts", { execArgv: ["--import", "tsx"] });
  calibration.send({ port, databaseUrl, pages });
  await once(calibration, "message");
  const rounds: Record<string, Record<(typeof KINDS)[number], Measured>>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const figures: (typeof rounds)[number] = {};
    for (const { name, url, headers } of asked) {
      figures[name] = {
        academy: await measure(url, Number(academy.process.pid), SECONDS, headers),
        bare: await measure(`http://127.0.0.1:${port}/bare/${name}`, Number(calibration.pid), SECONDS),
        pg: await measure(`http://127.0.0.1:${port}/pg/${name}`, Number(calibration.pid), SECONDS),
      };
    }
    rounds.push(figures);
  }
  calibration.kill();
  return Object.fromEntries(
    asked.map(({ name }) => {
      const of = (kind: (typeof KINDS)[number]) => medianOf(rounds.flatMap((round) => round[name]?.[kind] ?? []));
      return [
        name,
        { academy: of("academy"), bare: of("bare"), pg: of("pg"), queries: pages[name]?.queries.length ?? 0 },
      ];
    }),
  );
}

async function prepare(origin: string, { name, path, as }: Page) {
  const cookie = as ? await sessionOf(origin, demoAddress(as)) : "";
  const headers: Record<string, string> = cookie ? { Cookie: cookie } : {};
  return { name, url: origin + (typeof path === "string" ? path : await path(origin, cookie)), headers };
}

function logOf({ dataDir }: Academy): string {
  const location = join(dataDir, "postgres.location");
  const folder = existsSync(location) ? readFileSync(location, "utf8").trim() : join(dataDir, "postgres");
  return join(folder, "server.log");
}

function medianOf(measured: Measured[]): Measured {
  const middle = (key: keyof Measured) => median(measured.map((each) => each[key]));
  return {
    requestsPerSecond: middle("requestsPerSecond"),
    cpuMsPerRequest: middle("cpuMsPerRequest"),
    p50: middle("p50"),
    p95: middle("p95"),
    bytes: middle("bytes"),
  };
}
