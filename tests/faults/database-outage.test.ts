import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPrivateCluster } from "~/platform/embedded-postgres.server";
import { serverOf } from "~/platform/postgres-server.server";
import { runningIn } from "~/platform/processes.server";
import { type Academy, startAcademy } from "../support/academy";

const LONG = { timeout: 90_000 };
const dataDir = mkdtempSync(join(tmpdir(), "academie-outage-"));
chmodSync(dataDir, 0o755);
const postgres = join(dataDir, "postgres");

let academy: Academy;
beforeAll(async () => {
  academy = await startAcademy({ DATA_DIR: dataDir });
}, 90_000);

afterAll(async () => {
  await academy.stop();
  (await startPrivateCluster(dataDir)).destroy();
  rmSync(dataDir, { recursive: true, force: true });
}, 90_000);

const status = async (path: string) => (await fetch(`${academy.origin}${path}`)).status;
const whole = async () => Promise.all(["/healthz", "/readyz", "/", "/aanbod"].map(status));

/** Sends a signal to the server of the database and to every process it has for a connection. */
function signalDatabase(signal: NodeJS.Signals): void {
  for (const pid of runningIn(postgres, "postgres") ?? []) process.kill(pid, signal);
}

async function timed(path: string): Promise<{ answer: Response; text: string; seconds: number }> {
  const began = performance.now();
  const answer = await fetch(`${academy.origin}${path}`);
  const text = await answer.text();
  return { answer, text, seconds: (performance.now() - began) / 1000 };
}

describe("while the database hangs", () => {
  it(
    "the academy lives, isn't ready, answers in bounded time with a number, and recovers without a restart",
    LONG,
    async () => {
      expect(await whole()).toEqual([200, 200, 200, 200]);
      signalDatabase("SIGSTOP");
      try {
        const [health, ready, page, again] = await Promise.all(
          ["/healthz", "/readyz", "/aanbod", "/aanbod"].map(timed),
        );
        expect([health?.answer.status, ready?.answer.status]).toEqual([200, 503]);
        expect(health?.seconds).toBeLessThan(1);
        expect(ready?.seconds).toBeLessThan(3);
        for (const each of [page, again]) {
          expect(each?.answer.status).toBe(503);
          expect(each?.seconds).toBeLessThan(14);
          expect(each?.answer.headers.get("Retry-After")).toBe("10");
          const [number] = /\b[0-9A-F]{8}\b/.exec(String(each?.text)) ?? [];
          await expect.poll(academy.output).toContain(`"reference":"${number}"`);
        }
      } finally {
        signalDatabase("SIGCONT");
      }
      await expect.poll(whole, { timeout: 20_000 }).toEqual([200, 200, 200, 200]);
    },
  );
});

describe("when the database is killed", () => {
  it("the academy says so at once, starts it again, and works on", LONG, async () => {
    const server = Number(serverOf(postgres)?.pid);
    process.kill(server, "SIGKILL");
    const answers = await Promise.all(Array.from({ length: 10 }, () => timed("/aanbod")));
    for (const { answer, text, seconds } of answers) {
      expect([200, 503]).toContain(answer.status);
      expect(seconds).toBeLessThan(14);
      if (answer.status === 503) expect(text).toMatch(/[0-9A-F]{8}/);
      expect(text).not.toMatch(/prisma|postgres|ECONN|ENOENT|node_modules/i);
    }
    await expect.poll(whole, { timeout: 30_000 }).toEqual([200, 200, 200, 200]);
    expect(academy.process.exitCode).toBeNull();
    expect(Number(readFileSync(join(postgres, "postmaster.pid"), "utf8").split("\n")[0])).not.toBe(server);
  });
});
