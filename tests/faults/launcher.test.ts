import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startPrivateCluster } from "~/platform/embedded-postgres.server";
import { serverOf } from "~/platform/postgres-server.server";
import { isRunning } from "~/platform/processes.server";
import { freePort } from "../support/academy";

const START = { timeout: 90_000 };
const parent = mkdtempSync(join(tmpdir(), "academie-launch-"));
chmodSync(parent, 0o755);
const dataDir = join(parent, "data");
const lock = join(dataDir, "academie.pid");

let launched: ChildProcess | undefined;

/** Runs a command that starts the academy and resolves once it serves: with its process and the number of the server's. */
async function launch(command: string, args: string[]): Promise<{ launcher: ChildProcess; server: number }> {
  const small = { DEMO: "0", SMTP_URL: "smtp://127.0.0.1:9" };
  const own = { ...small, PORT: String(await freePort()), DATA_DIR: dataDir, LOG_LEVEL: "warn", VITEST: undefined };
  const launcher = spawn(command, args, { env: { ...process.env, ...own }, stdio: ["ignore", "pipe", "inherit"] });
  launched = launcher;
  let output = "";
  launcher.stdout.on("data", (chunk) => {
    output += String(chunk);
  });
  await expect.poll(() => output, { timeout: 60_000 }).toContain("De academie draait");
  return { launcher, server: Number(JSON.parse(readFileSync(lock, "utf8")).pid) };
}

async function everythingIsGone(server: number): Promise<void> {
  await expect.poll(() => isRunning(server), { timeout: 20_000 }).toBe(false);
  expect(serverOf(join(dataDir, "postgres"))).toBeNull();
  expect(existsSync(lock)).toBe(false);
}

afterEach(() => {
  launched?.kill("SIGKILL");
});

afterAll(async () => {
  (await startPrivateCluster(dataDir)).destroy();
  rmSync(parent, { recursive: true, force: true });
});

describe("npm start", () => {
  it("ends well, with the academy and its database, when the launcher is asked to", START, async () => {
    const { launcher, server } = await launch("node", ["scripts/start.mjs"]);
    launcher.kill("SIGTERM");
    expect(await once(launcher, "exit")).toEqual([0, null]);
    await everythingIsGone(server);
  });

  it("ends well when Ctrl-C reaches every process at once", START, async () => {
    const { launcher, server } = await launch("node", ["scripts/start.mjs"]);
    process.kill(server, "SIGINT");
    launcher.kill("SIGINT");
    expect(await once(launcher, "exit")).toEqual([0, null]);
    await everythingIsGone(server);
  });

  it("says so with its exit code when the academy itself was killed", START, async () => {
    const { launcher, server } = await launch("node", ["scripts/start.mjs"]);
    process.kill(server, "SIGKILL");
    expect(await once(launcher, "exit")).toEqual([1, null]);
  });

  it("takes the academy and its database with it when the launcher is killed", START, async () => {
    const { launcher, server } = await launch("node", ["scripts/start.mjs"]);
    launcher.kill("SIGKILL");
    await everythingIsGone(server);
  });

  it.each(["SIGTERM", "SIGKILL"] as const)("takes them with it when npm gets %s", START, async (signal) => {
    const { launcher, server } = await launch("npm", ["start"]);
    launcher.kill(signal);
    await everythingIsGone(server);
  });
});
