import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const REVIEWED = "2026-11-22";
const REVIEW_DAYS = 120;

/** Below these lies a known weakness that reaches us; the reason stands beside each. */
const FLOORS: Record<string, [floor: string, why: string]> = {
  "@remix-run/node": ["2.17.5", "cross-site posts and redirects of 2.17.4 and older"],
  "@remix-run/react": ["2.17.5", "script in scroll restoration (2.17.2 and older)"],
  "@remix-run/express": ["2.17.5", "host header (2.16.2 and older)"],
  "@remix-run/router": ["1.23.4", "redirects to //host (1.23.2 and older)"],
  "react-router": ["6.30.6", "6.30.5 is a broken publish"],
  "react-router-dom": ["6.30.6", "goes with react-router"],
  vite: ["6.4.6", "development server reads files it should not (6.4.4 and older)"],
  nodemailer: ["10.4.1", "crafted addresses escape a domain list (10.4.0 and older)"],
  prisma: ["7.10.0", "all Prisma packages at one version"],
  "@prisma/client": ["7.10.0", "all Prisma packages at one version"],
  "@prisma/adapter-pg": ["7.10.0", "all Prisma packages at one version"],
  lucia: ["3.2.2", "its last version"],
  react: ["18.3.1", "what Remix 2 wants"],
  express: ["4.20.0", "redirects and query parsing (4.19 and older)"],
};

const DEVELOPMENT_ONLY = [
  "@remix-run/dev",
  "vite",
  "vitest",
  "react-email",
  "prisma",
  "@playwright/test",
  "smtp-server",
];

interface Locked {
  version: string;
  dev?: boolean;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };

describe(`floor versions, reviewed on ${REVIEWED}`, () => {
  it.each(Object.entries(FLOORS))("%s is not below its floor, in any copy", (name, [floor]) => {
    const copies = versionsOf(name);
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter((version) => isBelow(version, floor))).toEqual([]);
  });

  it("keeps every Prisma package at one version", () => {
    const versions = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/client-runtime-utils"].flatMap(
      versionsOf,
    );
    expect(new Set(versions).size).toBe(1);
  });

  it("leaves tools of the workbench out of what production needs", () => {
    expect(DEVELOPMENT_ONLY.filter((name) => name in manifest.dependencies)).toEqual([]);
  });

  it("leaves single fetch and lazy route discovery off, which would put an unmended library on the way of requests", () => {
    const config = readFileSync("remix.config.js", "utf8");
    expect(config).not.toMatch(/v3_singleFetch|v3_lazyRouteDiscovery/);
  });

  it("says when this table wants a new review", () => {
    const age = (Date.now() - Date.parse(REVIEWED)) / 86_400_000;
    if (age > REVIEW_DAYS)
      process.stderr.write(`The floor versions were last reviewed on ${REVIEWED}: look at the advisories again.\n`);
    expect(Number.isFinite(age)).toBe(true);
  });
});

function versionsOf(name: string): string[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version);
}

function isBelow(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((each) => each.split(/[.-]/).slice(0, 3).map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
