import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const readme = readFileSync("app/domain/README.md", "utf8");
const rows = [...readme.matchAll(/^\| `([\w-]+)` \|[^|]*\|([^|]*)\|$/gm)];
const rooms = rows.map(([, room]) => String(room));
const tablesOf = new Map(rows.map(([, room, tables]) => [String(room), words(String(tables))]));
const sources = ["app", "emails"].flatMap(filesIn).filter(isCode).map(readSource);
const schema = readdirSync("prisma/schema").map((file) => readFileSync(join("prisma/schema", file), "utf8"));
const tableOf = new Map(
  [...schema.join("\n").matchAll(/^model (\w+) \{.*?@@map\("(\w+)"\)/gms)].map(([, model, table]) => [
    String(model).toLowerCase(),
    String(table),
  ]),
);
const domain = sources.filter(({ path }) => path.startsWith("app/domain/"));

/** Who may import what: the first prefix that fits a file decides. */
const RULES: [from: string, allowed: string[]][] = [
  ["app/routes/", ["app/http", "app/domain", "app/ui", "app/paths", "app/platform/zod"]],
  [
    "app/http/",
    ["app/http", "app/domain/access", "app/domain/accounts", "app/domain/signing-in", "app/platform", "app/paths"],
  ],
  ["app/domain/outbox/", ["app/domain", "app/platform", "app/paths", "emails"]],
  ["app/domain/attendance/", ["app/domain", "app/platform", "app/documents"]],
  ["app/domain/certificates/", ["app/domain", "app/platform", "app/paths", "app/documents"]],
  ["app/domain/", ["app/domain", "app/platform"]],
  ["app/documents/", ["app/documents", "app/paths", "app/platform/qr-drawing"]],
  ["app/ui/", ["app/ui", "app/domain", "app/paths", "app/platform/amsterdam", "app/platform/qr-drawing"]],
  ["app/platform/", ["app/platform", "prisma/generated"]],
  ["emails/", ["emails", "app/paths"]],
  ["app/timetable.server.ts", ["app/domain", "app/platform"]],
  [
    "app/operator/",
    [
      ...["app/operator", "app/domain", "app/platform", "app/server", "app/timetable", "app/paths", "prisma/seed"],
      "app/http/session-cookie",
    ],
  ],
  ["app/server.ts", ["app/http", "app/platform", "app/timetable"]],
  ["app/entry", ["app/http", "app/platform"]],
  ["app/root.tsx", ["app/http", "app/domain", "app/ui", "app/paths", "app/tailwind.css"]],
  ["app/", ["app/routes"]],
];

/** A static import of more than types from the documents or of what draws them. */
const DRAWS = /^import (?!type)[^;]*"(?:~\/documents\/|@react-pdf\/)/m;

describe("the house", () => {
  it("lets each part import only what its place allows", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !allowedFor(path).some((prefix) => target.startsWith(prefix)))
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps server files out of the furniture and out of pure domain files", () => {
    const mustBePure = (path: string) =>
      path.startsWith("app/ui/") || (path.startsWith("app/domain/") && !path.includes(".server."));
    const wrong = sources
      .filter(({ path }) => mustBePure(path))
      .flatMap(({ path, text }) => (/^import (?!type)[^;]*\.server"/m.test(text) ? [path] : []));
    expect(wrong).toEqual([]);
  });

  it("loads what draws on paper only where a paper is made", () => {
    const wrong = sources
      .filter(({ path, text }) => !path.startsWith("app/documents/") && DRAWS.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it("lists every room, and rooms import only those above them", () => {
    const found = [...new Set(domain.map(({ path }) => roomOf(path)).filter(Boolean))].sort();
    expect(found).toEqual([...rooms].sort());
    const upward = domain.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith("app/domain/") && isBelow(roomOf(target), roomOf(path)))
        .map((target) => `${path} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it("knows no routes, no Remix and no React in the domain", () => {
    const wrong = domain.filter(({ text }) => /from "(react|@remix-run\/)/.test(text)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it("speaks to the database only in the domain's server files, and each table has one writing room", () => {
    const asksDatabase = (text: string) =>
      /platform\/db\.server"/.test(text) && !/^import type [^;]*platform\/db\.server"/m.test(text);
    const outside = sources
      .filter(
        ({ path, text }) =>
          asksDatabase(text) && !/^app\/(domain\/.*\.server\.ts|platform\/|operator\/|http\/readiness)/.test(path),
      )
      .map(({ path }) => path);
    expect(outside).toEqual([]);
    const strangers = domain.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:tx|db)\.(\w+)\.(?:create|update|upsert|delete)\w*\(/g)]
        .map(([, model]) => tableOf.get(String(model).toLowerCase()) ?? String(model))
        .filter((table) => !tablesOf.get(roomOf(path))?.includes(table))
        .map((table) => `${path} writes ${table}`),
    );
    expect(strangers).toEqual([]);
  });

  it("uses no unsafe raw queries", () => {
    expect(sources.filter(({ text }) => /(query|execute)RawUnsafe/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("gives no two domain files the same name, and every file an honest kebab-case one", () => {
    const names = domain.map(({ path }) => path.split("/").at(-1) ?? "");
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const odd = sources.filter(
      ({ path }) =>
        !/^[a-z0-9.-]+$/.test(path.split("/").at(-1) ?? "") ||
        /\/(index|route|utils?|helpers?|service)\.tsx?$/.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("keeps files small enough to read in one go", () => {
    const limit = (path: string) =>
      path.startsWith("app/routes/") ? 100 : path.startsWith("app/domain/") && !path.includes(".server.") ? 150 : 200;
    const long = sources.filter(({ path, text }) => text.split("\n").length - 1 > limit(path));
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines`)).toEqual([]);
  });

  it("asks the time of one clock", () => {
    const wrong = domain
      .filter(({ text }) => /\bDate\.now\(\)|\bnew Date\(\)|\bnow\(\)::|CURRENT_TIMESTAMP/.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});

function allowedFor(path: string): string[] {
  return RULES.find(([from]) => path.startsWith(from))?.[1] ?? [];
}

function isBelow(target: string, own: string): boolean {
  return rooms.indexOf(target) > rooms.indexOf(own);
}

function roomOf(path: string): string {
  return /^app\/domain\/([\w-]+)\//.exec(path)?.[1] ?? "";
}

function readSource(path: string): Source {
  const text = readFileSync(path, "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"((?:\.|~\/|@emails\/|@db\/)[^"]+)"/g)].map(([, target]) =>
    resolved(path, String(target)),
  );
  return { path, text, imports: found };
}

function resolved(from: string, target: string): string {
  if (target.startsWith("~/")) return `app/${target.slice(2)}`;
  if (target.startsWith("@emails/")) return `emails/${target.slice(8)}`;
  if (target.startsWith("@db/")) return "app/platform/db.server";
  return normalize(join(dirname(from), target));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith(".d.ts");
}

function words(cell: string): string[] {
  return cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}
