import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const WRITES = "create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany";

// The database dates what was planned when by the moment that a transaction says as it begins.
it("what a forecast knows of editions is written in transactions alone", () => {
  const bare = new RegExp(`\\bdb\\s*\\.(edition|meeting|offering\\w*)\\s*\\.(${WRITES})\\(`);
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const writing = files.filter((path) => bare.test(readFileSync(`app/${path}`, "utf8")));
  expect(writing).toEqual([]);
  expect(files.length).toBeGreaterThan(500);
});
