// npm test: everything that must hold, and one line for the whole run at its end.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { provideBrowser } from "./browser.mjs";
import { ownNode, prepare } from "./prepare.mjs";

const REPORTS = "test-results/reports";
const long = process.argv.includes("--long");

prepare();
const browser = provideBrowser();
rmSync("test-results", { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const totals = [
  check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
  check("lint and format", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]),
  suite(
    "vitest",
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${REPORTS}/vitest.json`,
    ],
    countVitest,
  ),
  suite(
    "journeys",
    ["node_modules/@playwright/test/cli.js", "test", "--config", "tests/journeys/playwright.config.ts"],
    countJourneys,
  ),
];
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failed = totals.reduce((sum, each) => sum + each.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function check(name, args) {
  const ok = run(name, args) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

// A suite that ends badly without naming a failed test (a crash, no test found) still counts as one failure.
function suite(name, args, count) {
  const ok = run(name, args) === 0;
  const counted = count();
  return { passed: counted.passed, failed: ok ? counted.failed : Math.max(1, counted.failed) };
}

function run(name, args) {
  process.stdout.write(`\n== ${name}\n`);
  const env = { ...process.env, CHROMIUM_PATH: browser ?? "", LONG_TESTS: long ? "1" : "", FORCE_COLOR: "0" };
  return spawnSync(ownNode(), args, { stdio: "inherit", env }).status;
}

function countVitest() {
  const report = read("vitest.json");
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (report?.numPendingTests ?? 0),
  };
}

function countJourneys() {
  const stats = read("journeys.json")?.stats;
  return {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0),
  };
}

function read(name) {
  const file = `${REPORTS}/${name}`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
