import { readFileSync } from "node:fs";
import pg from "pg";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { addBeginners } from "./growing-ledger";
import { ask, untilAnswered } from "./load";
import { sessionOf } from "./session-of";

const E_LEARNING = "buit-voor-professionals";
const FILE = "/cijfers/doelen/buit-e-learning-500-extra/regels.xlsx";
const SAMPLE_MS = 10;

/** A file of rows: how long it took, how large it was, and how far the serving process grew while it was sent (Linux). */
export interface Exported {
  seconds: number;
  megabytes: number;
  memoryMb: number;
}

/** Exports the rows behind a promise that so many people count for, in turn; the first file of each size warms up. */
export async function benchExporting(
  { origin, process: server }: Academy,
  databaseUrl: string,
  sizes: readonly number[],
): Promise<Map<number, Exported>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const headers = { Cookie: await sessionOf(origin, demoAddress("management")) };
  const file = () => ask(origin + FILE, undefined, headers);
  const found = new Map<number, Exported>();
  for (const size of sizes) {
    await addBeginners(client, E_LEARNING, size);
    await untilAnswered(file);
    found.set(size, await watched(Number(server.pid), file));
  }
  await client.end();
  return found;
}

async function watched(pid: number, work: () => Promise<number>): Promise<Exported> {
  const before = residentMb(pid);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, residentMb(pid));
  }, SAMPLE_MS);
  const start = performance.now();
  const bytes = await work().finally(() => clearInterval(watch));
  return { seconds: (performance.now() - start) / 1000, megabytes: bytes / 1e6, memoryMb: most - before };
}

function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
}
