import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startPrivateCluster } from "~/platform/embedded-postgres.server";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { type Academy, freePort, startAcademy } from "../support/academy";
import type { Query } from "./calibration-server";
import { ask, type Measured, measure, median } from "./load";
import { recordQueries } from "./recorded-queries";
import { sessionOf } from "./session-of";

const ROUNDS = 5;
const SECONDS = 2;

const PAGES = [
  { name: "aanbod", path: "/aanbod", as: null },
  { name: "offering", path: "/aanbod/workshop-buit-voor-professionals", as: null },
  { name: "mijn", path: "/mijn", as: "deelnemer30" },
  { name: "cijfers", path: "/cijfers", as: "management" },
] as const;

if (!existsSync("build/server/index.js")) throw new Error("Build first: npm start once, or npm test");
const academy = await startAcademy();
try {
  const figures = await bench(academy);
  print(figures);
  const at = process.argv.indexOf("--json");
  if (at > 0) writeFileSync(String(process.argv[at + 1]), JSON.stringify(figures, null, 2));
} finally {
  await academy.stop();
}

type Figures = Record<string, Record<"academy" | "bare" | "pg", Measured>>;

async function bench({ origin, dataDir, process: served }: Academy): Promise<Figures> {
  const cluster = await startPrivateCluster(dataDir);
  const location = join(dataDir, "postgres.location");
  const log = join(
    existsSync(location) ? readFileSync(location, "utf8").trim() : join(dataDir, "postgres"),
    "server.log",
  );
  const pages: Record<string, { bytes: number; queries: Query[] }> = {};
  const headers: Record<string, Record<string, string>> = {};
  for (const { name, path, as } of PAGES) {
    headers[name] = as ? { Cookie: await sessionOf(origin, demoAddress(as)) } : {};
    const once = () => ask(origin + path, undefined, headers[name] ?? {});
    await once();
    const queries = await recordQueries(cluster.url("academie"), log, once);
    pages[name] = { bytes: await once(), queries };
  }
  const port = await freePort();
  const calibration = fork("tests/bench/calibration-server.ts", { execArgv: ["--import", "tsx"] });
  calibration.send({ port, databaseUrl: cluster.url("academie"), pages });
  await once(calibration, "message");
  const rounds: Figures[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const figures: Figures = {};
    for (const { name, path } of PAGES) {
      const own = headers[name] ?? {};
      figures[name] = {
        academy: await measure(origin + path, Number(served.pid), SECONDS, own),
        bare: await measure(`http://127.0.0.1:${port}/bare/${name}`, Number(calibration.pid), SECONDS),
        pg: await measure(`http://127.0.0.1:${port}/pg/${name}`, Number(calibration.pid), SECONDS),
      };
    }
    rounds.push(figures);
  }
  calibration.kill();
  for (const { name } of PAGES)
    process.stdout.write(`${name}: ${pages[name]?.queries.length} queries, ${pages[name]?.bytes} bytes\n`);
  return medians(rounds);
}

function medians(rounds: Figures[]): Figures {
  const middle = (name: string, kind: "academy" | "bare" | "pg", key: keyof Measured) =>
    median(rounds.map((round) => round[name]?.[kind][key] ?? 0));
  const of = (name: string, kind: "academy" | "bare" | "pg"): Measured => ({
    requestsPerSecond: middle(name, kind, "requestsPerSecond"),
    cpuMsPerRequest: middle(name, kind, "cpuMsPerRequest"),
    p50: middle(name, kind, "p50"),
    p95: middle(name, kind, "p95"),
    bytes: middle(name, kind, "bytes"),
  });
  return Object.fromEntries(
    PAGES.map(({ name }) => [name, { academy: of(name, "academy"), bare: of(name, "bare"), pg: of(name, "pg") }]),
  );
}

function print(figures: Figures): void {
  const row = (cells: string[]) =>
    process.stdout.write(
      `${cells.map((cell, index) => (index < 2 ? cell.padEnd(10) : cell.padStart(10))).join(" ")}\n`,
    );
  process.stdout.write(`\n10 callers, ${SECONDS} s a measurement, interleaved, median of ${ROUNDS}\n`);
  row(["page", "server", "req/s", "share", "CPU ms/req", "p50 ms", "p95 ms", "bytes"]);
  for (const [name, kinds] of Object.entries(figures)) {
    for (const [kind, { requestsPerSecond, cpuMsPerRequest, p50, p95, bytes }] of Object.entries(kinds)) {
      const share = kinds.academy.requestsPerSecond / requestsPerSecond;
      row([
        name,
        kind,
        requestsPerSecond.toFixed(0),
        share.toFixed(2),
        cpuMsPerRequest.toFixed(2),
        p50.toFixed(1),
        p95.toFixed(1),
        bytes.toFixed(0),
      ]);
    }
  }
}
