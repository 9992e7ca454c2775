import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

const CALLERS = 10;
const FIRST_TRIES = 10;
const TICKS_PER_SECOND = 100;

export interface Measured {
  requestsPerSecond: number;
  cpuMsPerRequest: number;
  p50: number;
  p95: number;
  bytes: number;
}

/** Asks for an address with ten callers for some seconds; CPU is that of the serving process alone (Linux). */
export async function measure(
  url: string,
  pid: number,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  const times: number[] = [];
  let bytes = 0;
  const cpuBefore = cpuSeconds(pid);
  const began = performance.now();
  const until = began + seconds * 1000;
  const caller = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      bytes = await ask(url, agent, headers);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const elapsed = (performance.now() - began) / 1000;
  const cpu = cpuSeconds(pid) - cpuBefore;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requestsPerSecond: times.length / elapsed,
    cpuMsPerRequest: (cpu * 1000) / times.length,
    p50: at(0.5),
    p95: at(0.95),
    bytes,
  };
}

/** One request; resolves with the number of bytes of its answer and rejects on any status but 200. */
export function ask(url: string, agent: Agent | undefined, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** The first page after the ledger grew a hundredfold at a stroke may be told to come back. */
export async function untilAnswered(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < FIRST_TRIES; tries += 1) {
    const answered = await work().then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
}

/** The middle one of some figures. */
export function median(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** How many tasks a second ten callers get done. */
export async function paceOf<Task>(tasks: readonly Task[], work: (task: Task) => Promise<unknown>): Promise<number> {
  const waiting = [...tasks];
  const began = performance.now();
  const call = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  return (tasks.length * 1000) / (performance.now() - began);
}
