import { readdirSync, readFileSync } from "node:fs";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { expect, it } from "vitest";
import { introspectingAdapter } from "../support/introspecting-adapter";

const FOLDER = "prisma/schema";

/** What the schema language cannot say and the migrations add: indexes on expressions or parts, and one foreign key inside the ledger. */
const BEYOND_THE_SCHEMA = [
  "role_grant_once",
  "edition_invitation_once",
  "request_open",
  "registration_asked",
  "registration_one_living",
  "participant_tie_person",
  "merge_living",
  "test_attempt_open",
  "attempt_kept",
  "offering_search",
  "participation_reversed_row",
];

interface SchemaFile {
  path: string;
  content: string;
}

const files = readdirSync(FOLDER).map((path) => ({ path, content: readFileSync(`${FOLDER}/${path}`, "utf8") }));

it("the migrations together give the schema that the schema files describe", async () => {
  expect(await missingFrom(files)).toEqual([]);
});

it("a column that no migration makes would be noticed", async () => {
  const changed = files.map(({ path, content }) => ({
    path,
    content: content.replace("model Venue {", "model Venue {\n  parking String?"),
  }));
  expect(await missingFrom(changed)).toEqual(['ALTER TABLE "venue" ADD COLUMN     "parking" TEXT']);
});

async function missingFrom(schema: SchemaFile[]): Promise<string[]> {
  const { adapter, close } = introspectingAdapter(String(process.env.TEST_FILE_DATABASE_URL));
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files: schema, configDir: "." },
    to: { tag: "schemaDatamodel", files: schema },
    script: true,
    exitCode: null,
    filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
  });
  await close();
  return String(stdout)
    .split(/;\s*\n/)
    .map((statement) =>
      statement
        .replace(/^--.*$/gm, "")
        .trim()
        .replace(/;$/, ""),
    )
    .filter((statement) => statement !== "" && !BEYOND_THE_SCHEMA.some((name) => statement.includes(`"${name}"`)));
}
