import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";

const url = () => String(process.env.TEST_FILE_DATABASE_URL);

describe("migrations", () => {
  it("are all applied to a database of the tests, once", async () => {
    expect(await migrate(url(), resolve("prisma/migrations"))).toEqual([]);
    expect(await db.offering.count()).toBe(0);
  });
});
