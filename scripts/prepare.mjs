// Everything that must be there before the academy's own code can run, made when missing or out of date. Plain JavaScript
// without dependencies: it runs on a bare machine with Node 20.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NOTES = "node_modules/.academie";
const BUILT_FROM = [
  "app",
  "emails",
  "public",
  "prisma/seed",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
  "prisma/schema",
];

/** Installs, generates and (unless told otherwise) builds what is missing or changed. */
export function prepare({ build = true, quiet = true } = {}) {
  once("installed", ["package.json", "package-lock.json"], "node_modules/.bin", () =>
    npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
  once("generated", ["prisma/schema", "package-lock.json"], "prisma/generated/client.ts", () =>
    node(
      ["node_modules/prisma/build/index.js", "generate", "--config", "prisma/prisma.config.ts"],
      {
        PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
      },
      quiet,
    ),
  );
  if (build) {
    once("built", BUILT_FROM, "build/server/index.js", () => {
      node(["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], { NODE_ENV: "production" }, quiet);
      node(["scripts/compress.mjs"], {}, quiet);
    });
  }
}

/** The Node that comes with the dependencies; where its platform has none, the one that runs this. */
export function ownNode() {
  const file = process.platform === "win32" ? "node.exe" : "node";
  const platform = process.platform === "win32" ? "win" : process.platform;
  const own = join("node_modules", `node-${platform}-${process.arch}`, "bin", file);
  return existsSync(own) ? own : process.execPath;
}

function once(name, sources, product, work) {
  const note = join(NOTES, name);
  const fingerprint = createHash("sha256").update(sources.map(stateOf).join("\n")).digest("hex");
  if (existsSync(product) && existsSync(note) && readFileSync(note, "utf8") === fingerprint) return;
  // Gone before the work begins: what is cut off half-way is begun again, also when the sources are then as they were.
  rmSync(note, { force: true });
  work();
  mkdirSync(NOTES, { recursive: true });
  writeFileSync(note, fingerprint);
}

function stateOf(path) {
  if (!existsSync(path)) return `${path} -`;
  if (statSync(path).isFile()) return `${path} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
  return readdirSync(path)
    .sort()
    .map((name) => stateOf(join(path, name)))
    .join("\n");
}

function npm(args) {
  const { status } = spawnSync("npm", args, {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) fail(`npm ${args[0]} failed; the lines above say why`);
}

function node(args, env, quiet) {
  const done = spawnSync(ownNode(), args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", "pipe"],
  });
  if (done.status !== 0) fail(`${args[0]} failed:\n${done.stdout ?? ""}${done.stderr}`);
}

function fail(line) {
  process.stderr.write(`The academy did not start. ${line}\n`);
  process.exit(1);
}
