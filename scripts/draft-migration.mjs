// Drafts the SQL of a new migration: the difference between the schema of the last commit and the one in the tree.
// Usage: node scripts/draft-migration.mjs add_certificates   (a developer's tool; needs Node 24 and no database)
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SchemaEngine } from "@prisma/schema-engine-wasm";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write("Name the migration: node scripts/draft-migration.mjs add_certificates\n");
  process.exit(1);
}
const folder = "prisma/schema";
const now = readdirSync(folder).map((file) => ({ path: file, content: readFileSync(`${folder}/${file}`, "utf8") }));
const before = git("ls-tree", "--name-only", "HEAD", `${folder}/`)
  .split("\n")
  .filter(Boolean)
  .map((path) => ({ path: path.slice(folder.length + 1), content: git("show", `HEAD:${path}`) }));

const datamodels = now.map(({ path, content }) => [path, content]);
const engine = await SchemaEngine.new({ datamodels }, () => {}, adapterWithoutDatabase());
const { stdout } = await engine.diff({
  from: before.length > 0 ? { tag: "schemaDatamodel", files: before, configDir: "." } : { tag: "empty" },
  to: { tag: "schemaDatamodel", files: now, configDir: "." },
  script: true,
  shadowDatabaseUrl: null,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const target = `prisma/migrations/${stamp}_${name}`;
mkdirSync(target, { recursive: true });
writeFileSync(`${target}/migration.sql`, stdout);
process.stdout.write(`${target}/migration.sql\n`);

function git(...args) {
  return execFileSync("git", args, { encoding: "utf8" });
}

function adapterWithoutDatabase() {
  const none = async () => ({ ok: true, value: { columnNames: [], columnTypes: [], rows: [] } });
  const connection = {
    provider: "postgres",
    adapterName: "draft",
    queryRaw: none,
    executeRaw: async () => ({ ok: true, value: 0 }),
    executeScript: async () => ({ ok: true, value: undefined }),
    getConnectionInfo: () => ({ ok: true, value: { schemaName: "public", supportsRelationJoins: true } }),
    dispose: async () => ({ ok: true, value: undefined }),
    errorRegistry: { consumeError: () => undefined },
  };
  return { ...connection, connect: async () => ({ ok: true, value: connection }) };
}
