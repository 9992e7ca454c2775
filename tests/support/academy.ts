import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_MS = 90_000;

export interface Academy {
  origin: string;
  dataDir: string;
  /** What it has printed, standard output and error together. */
  output: () => string;
  process: ChildProcess;
  /** Asks it to stop and resolves with its exit code. */
  stop: () => Promise<number | null>;
}

/** Starts the built academy as a process of its own, on a free port with a data folder of its own. */
export async function startAcademy(env: Record<string, string> = {}): Promise<Academy> {
  const dataDir = env.DATA_DIR ?? temporaryFolder("academie-journey-");
  const port = env.PORT ?? String(await freePort());
  const academy = spawn(ownNode(), ["build/server/index.js"], {
    env: { ...clean(process.env), NODE_ENV: "production", LOG_LEVEL: "warn", PORT: port, DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const exited = new Promise<number | null>((resolve) => academy.once("exit", resolve));
  const ready = new Promise<void>((resolve) => {
    for (const stream of [academy.stdout, academy.stderr]) {
      stream.on("data", (chunk) => {
        output += String(chunk);
        if (output.includes("De academie draait")) resolve();
      });
    }
  });
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("too late"), START_MS).unref());
  const first = await Promise.race([ready.then(() => "ready"), exited.then((code) => `exit ${code}`), late]);
  if (first !== "ready") throw new Error(`The academy did not start (${first}): ${output}`);
  const stop = async () => {
    academy.kill("SIGTERM");
    const code = await exited;
    if (!env.DATA_DIR) rmSync(dataDir, { recursive: true, force: true });
    return code;
  };
  return { origin: `http://localhost:${port}`, dataDir, output: () => output, process: academy, stop };
}

/** A folder of its own under the system's temporary one, which the database's user can walk to as well, so that removing it leaves nothing behind. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

// The runner itself may run on an older Node than the academy wants; its own lies among the dependencies.
function ownNode(): string {
  return process.execPath;
}

function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = ["NOW", "DATABASE_URL", "SMTP_URL", "DEMO", "APP_URL", "HOST", "VITEST"];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.includes(name))) as NodeJS.ProcessEnv;
}
