import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";
import { StartError } from "~/platform/start-error";
import { freePort } from "../support/academy";

const fileUrl = () => String(process.env.TEST_FILE_DATABASE_URL);
let name: string;
let url: string;
let folder: string;

async function ask<T extends pg.QueryResultRow>(sql: string, address = url): Promise<T[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query<T>(sql);
  await client.end();
  return rows;
}

function write(migration: string, sql: string): void {
  mkdirSync(join(folder, migration), { recursive: true });
  writeFileSync(join(folder, migration, "migration.sql"), sql);
}

const tables = async () =>
  (
    await ask<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    )
  )
    .map((row) => row.name)
    .sort();

beforeEach(async () => {
  name = `migrate_${randomBytes(4).toString("hex")}`;
  url = fileUrl().replace(/\/test_\w+/, `/${name}`);
  folder = mkdtempSync(join(tmpdir(), "academie-migrations-"));
  await ask(`CREATE DATABASE ${name}`, fileUrl());
  write("1_first", "CREATE TABLE first (id int);");
  write("2_second", "CREATE TABLE second (id int); INSERT INTO second VALUES (1);");
  writeFileSync(join(folder, "migration_lock.toml"), "");
});

afterEach(async () => {
  await ask(`DROP DATABASE ${name} WITH (FORCE)`, fileUrl());
  rmSync(folder, { recursive: true, force: true });
});

describe("migrations", () => {
  it("are all applied to a database of the tests, once", async () => {
    expect(await migrate(fileUrl(), resolve("prisma/migrations"))).toEqual([]);
    expect(await db.offering.count()).toBe(0);
  });

  it("are applied in order, each once, and recorded as Prisma does", async () => {
    expect(await migrate(url, folder)).toEqual(["1_first", "2_second"]);
    expect(await migrate(url, folder)).toEqual([]);
    write("3_third", "CREATE TABLE third (id int);");
    expect(await migrate(url, folder)).toEqual(["3_third"]);
    const rows = await ask(
      "SELECT migration_name AS name, length(checksum) AS sum, finished_at >= started_at AS done, applied_steps_count AS steps FROM _prisma_migrations ORDER BY 1",
    );
    expect(rows).toEqual(
      ["1_first", "2_second", "3_third"].map((each) => ({ name: each, sum: 64, done: true, steps: 1 })),
    );
  });

  it("carry the checksum of their file as Prisma computes it", async () => {
    await migrate(url, folder);
    const [row] = await ask("SELECT checksum FROM _prisma_migrations WHERE migration_name = '1_first'");
    // printf 'CREATE TABLE first (id int);' | sha256sum
    expect(row?.checksum).toBe("9306ca57b3a4fb17ae7aa78ad99be9dd1357a32738ef31c6967a59bd2346ee96");
  });

  it("are applied once by five that come at once", async () => {
    write("3_slow", "SELECT pg_sleep(0.2); CREATE TABLE slow (id int);");
    const all = await Promise.all(Array.from({ length: 5 }, () => migrate(url, folder)));
    expect(all.flat().sort()).toEqual(["1_first", "2_second", "3_slow"]);
    expect(await ask("SELECT id FROM second")).toEqual([{ id: 1 }]);
  });

  it("refuse to go on when one was edited, and change nothing", async () => {
    await migrate(url, folder);
    write("1_first", "CREATE TABLE first (id bigint);");
    write("3_third", "CREATE TABLE third (id int);");
    await expect(migrate(url, folder)).rejects.toThrow(
      new StartError("Migration 1_first was edited after it was applied"),
    );
    expect(await tables()).toEqual(["_prisma_migrations", "first", "second"]);
  });

  it("refuse to go on when one is missing", async () => {
    await migrate(url, folder);
    rmSync(join(folder, "2_second"), { recursive: true });
    await expect(migrate(url, folder)).rejects.toThrow(
      new StartError("Migration 2_second was applied to this database and is missing here"),
    );
  });

  it("refuse to go on when one was begun elsewhere and not finished, but not when it was taken back", async () => {
    await migrate(url, folder);
    await ask("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'");
    await expect(migrate(url, folder)).rejects.toThrow(
      new StartError("Migration 2_second was begun elsewhere and is not finished"),
    );
    await ask(
      "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = '2_second'; DROP TABLE second",
    );
    expect(await migrate(url, folder)).toEqual(["2_second"]);
  });

  it("name the one that fails, take it back whole, keep those before it, and go on once it is mended", async () => {
    write(
      "2_second",
      "CREATE TABLE second (id int); INSERT INTO second VALUES (1); SELECT 1/0; CREATE TABLE more (id int);",
    );
    await expect(migrate(url, folder)).rejects.toThrow(new StartError("Migration 2_second failed: division by zero"));
    expect(await tables()).toEqual(["_prisma_migrations", "first"]);
    write("2_second", "CREATE TABLE second (id int);");
    expect(await migrate(url, folder)).toEqual(["2_second"]);
  });

  it("take back the one under way when their connection is cut, and are done the next time", async () => {
    write("2_second", "CREATE TABLE second (id int); SELECT pg_sleep(30);");
    const cut = migrate(url, folder).catch((error: Error) => error);
    const sleeping = `SELECT pid FROM pg_stat_activity WHERE datname = '${name}' AND wait_event = 'PgSleep'`;
    await expect.poll(() => ask(sleeping, fileUrl())).toHaveLength(1);
    await ask(sleeping.replace("SELECT pid", "SELECT pg_terminate_backend(pid)"), fileUrl());
    expect(await cut).toEqual(
      new StartError("Migration 2_second failed: terminating connection due to administrator command"),
    );
    expect(await tables()).toEqual(["_prisma_migrations", "first"]);
    write("2_second", "CREATE TABLE second (id int);");
    expect(await migrate(url, folder)).toEqual(["2_second"]);
  });
});

describe("a database that cannot be migrated", () => {
  it("holds tables of something else: it is named, and left as it was", async () => {
    await ask("CREATE EXTENSION pg_trgm");
    await ask("CREATE TABLE customer (id int)");
    const line = "DATABASE_URL: the database holds tables of something else (customer)";
    await expect(migrate(url, folder)).rejects.toThrow(new StartError(line));
    expect(await tables()).toEqual(["customer"]);
  });

  it("is not there, or does not let us in", async () => {
    const nowhere = `postgresql://app@127.0.0.1:${await freePort()}/academie`;
    await expect(migrate(nowhere, folder)).rejects.toThrow(
      new StartError("DATABASE_URL: the database cannot be reached (ECONNREFUSED)"),
    );
    await expect(migrate(url.replace(name, "nothing"), folder)).rejects.toThrow(
      new StartError('DATABASE_URL: the database cannot be reached (database "nothing" does not exist)'),
    );
    await expect(migrate(url.replace("app@", "stranger@"), folder)).rejects.toThrow(/^DATABASE_URL: .*"stranger"/);
  });

  it("answers as a PostgreSQL that is too old: it is refused, and asked nothing more", async () => {
    const asked: string[] = [];
    const old = createServer((socket) => {
      const message = (type: string, body: Buffer) => {
        const length = Buffer.alloc(4);
        length.writeInt32BE(body.length + 4);
        return Buffer.concat([Buffer.from(type), length, body]);
      };
      const ready = message("Z", Buffer.from("I"));
      const text = Buffer.from("00000000000000000019ffffffffffff0000", "hex");
      const column = Buffer.concat([Buffer.from("version\0"), text]);
      const answer = Buffer.concat([
        message("T", Buffer.concat([Buffer.from([0, 1]), column])),
        message("D", Buffer.concat([Buffer.from([0, 1, 0, 0, 0, 6]), Buffer.from("140012")])),
        message("C", Buffer.from("SELECT 1\0")),
        ready,
      ]);
      socket.once("data", () => {
        socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
        socket.on("data", (chunk) => {
          if (chunk.toString("latin1", 0, 1) !== "Q") return;
          asked.push(chunk.toString("utf8", 5, chunk.length - 1));
          socket.write(answer);
        });
      });
    }).listen(0, "127.0.0.1");
    await once(old, "listening");
    const { port } = old.address() as AddressInfo;
    await expect(migrate(`postgresql://app@127.0.0.1:${port}/academie`, folder)).rejects.toThrow(
      new StartError("DATABASE_URL: PostgreSQL 14 is too old, 15 or newer is needed"),
    );
    expect(asked).toEqual(["SELECT current_setting('server_version_num') AS version"]);
    old.close();
  });
});

describe("the migrations of the academy", () => {
  it("have names that sort as they were made, and a file each", () => {
    const names = readdirSync("prisma/migrations").filter((each) => each !== "migration_lock.toml");
    expect(names.filter((each) => !/^\d{14}_[a-z0-9_]+$/.test(each))).toEqual([]);
    expect(new Set(names.map((each) => each.slice(0, 14))).size).toBe(names.length);
  });
});
