import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beganAt } from "~/platform/processes.server";
import { freePort, startAcademy } from "../support/academy";
import { askDatabase } from "../support/ask-database";

const KEY = "only-for-tests-only-for-tests-only";
const parent = mkdtempSync(join(tmpdir(), "academie-vain-"));
chmodSync(parent, 0o755);

const folder = (name: string) => join(parent, name);
const found = (path: string) => (existsSync(path) ? readdirSync(path, { recursive: true }).sort() : null);

afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe("a start that cannot succeed says why in one line, ends with 1 and changes nothing", () => {
  const fileUrl = () => String(process.env.TEST_FILE_DATABASE_URL);
  const elsewhere = { SECRET_KEY: KEY, DEMO: "1" };
  let strangers = "";

  async function refusal(name: string, env: Record<string, string>): Promise<string> {
    const dataDir = folder(name);
    const before = found(dataDir);
    const failed = await startAcademy({ DATA_DIR: dataDir, ...env }).catch((error: Error) => error.message);
    expect(found(dataDir)).toEqual(before);
    const [, line] =
      /^The academy did not start \(exit 1\): The academy did not start\. ([^\n]+)\n$/.exec(String(failed)) ?? [];
    return line ?? String(failed);
  }

  beforeAll(async () => {
    strangers = fileUrl().replace(/\/test_\w+/, (name) => `${name}_strange`);
    await askDatabase(fileUrl(), `CREATE DATABASE ${/test_\w+_strange/.exec(strangers)?.[0]}`);
    await askDatabase(strangers, "CREATE TABLE customer (id int)");
  });

  afterAll(() => askDatabase(fileUrl(), `DROP DATABASE ${/test_\w+_strange/.exec(strangers)?.[0]}`));

  it.concurrent("a wrong setting", async ({ expect }) => {
    expect(await refusal("variable", { PORT: "drieduizend" })).toBe("PORT: must be a whole number");
  });

  it.concurrent("a taken port", async ({ expect }) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    expect(await refusal("port", { PORT: String(port) })).toBe(`PORT: ${port} is already taken`);
    other.close();
  });

  it.concurrent("a host that is not ours", async ({ expect }) => {
    const line = await refusal("host", { HOST: "198.51.100.7", DEMO: "1" });
    expect(line).toBe("HOST: cannot listen on 198.51.100.7 (EADDRNOTAVAIL)");
  });

  it.concurrent("a database that cannot be reached", async ({ expect }) => {
    const port = await freePort();
    const line = await refusal("away", { ...elsewhere, DATABASE_URL: `postgresql://app@127.0.0.1:${port}/academie` });
    expect(line).toBe("DATABASE_URL: the database cannot be reached (ECONNREFUSED)");
  });

  it.concurrent("a database of something else", async ({ expect }) => {
    const line = await refusal("strange", { ...elsewhere, DATABASE_URL: strangers });
    expect(line).toBe("DATABASE_URL: the database holds tables of something else (customer)");
    expect(
      await askDatabase(strangers, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"),
    ).toHaveLength(1);
  });

  it.concurrent("an edited migration", async ({ expect }) => {
    const [row] = await askDatabase(
      fileUrl(),
      `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = (SELECT min(migration_name) FROM _prisma_migrations)
       RETURNING migration_name AS name`,
    );
    const line = await refusal("edited", { ...elsewhere, DATABASE_URL: fileUrl() });
    expect(line).toBe(`Migration ${(row as { name: string }).name} was edited after it was applied`);
  });

  it.concurrent("hot reload for others than this machine", async ({ expect }) => {
    const env: NodeJS.ProcessEnv = { ...process.env, HOST: "0.0.0.0", DATA_DIR: folder("reload"), VITEST: undefined };
    const reload = spawn(process.execPath, ["--import", "tsx", "app/operator/develop.ts"], { env });
    let said = "";
    for (const stream of [reload.stdout, reload.stderr]) {
      stream.on("data", (chunk) => {
        said += String(chunk);
      });
    }
    expect(await once(reload, "close")).toEqual([1, null]);
    expect(said).toContain("The academy did not start. HOST: npm run dev serves this machine alone\n");
    expect(found(folder("reload"))).toBeNull();
  });

  it.concurrent("a data folder of something else", async ({ expect }) => {
    mkdirSync(folder("not-ours"));
    writeFileSync(join(folder("not-ours"), "brief.txt"), "x");
    expect(await refusal("not-ours", {})).toBe(
      `DATA_DIR: ${folder("not-ours")} holds files that are not the academy's`,
    );
  });

  it.concurrent("a data folder in use", async ({ expect }) => {
    mkdirSync(folder("in-use"));
    writeFileSync(
      join(folder("in-use"), "academie.pid"),
      JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }),
    );
    expect(await refusal("in-use", {})).toBe(`DATA_DIR: ${folder("in-use")} is in use by process ${process.pid}`);
  });

  it.concurrent("a data folder that is a file", async ({ expect }) => {
    writeFileSync(folder("file"), "x");
    const failed = startAcademy({ DATA_DIR: folder("file") });
    await expect(failed).rejects.toThrow(
      `The academy did not start. DATA_DIR: ${folder("file")} cannot be used (EEXIST)`,
    );
  });
}, 60_000);
