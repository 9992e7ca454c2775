// A browser for the journeys: one of the machine, else Playwright's download, else Debian's package, else one clear line.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ownNode } from "./prepare.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** The path of a Chromium, installing one where that is possible; null means Playwright's own. */
export function provideBrowser() {
  const found = PLACES.find((path) => existsSync(path));
  if (found) return found;
  const download = [ownNode(), ["node_modules/@playwright/test/cli.js", "install", "chromium"]];
  if (runs(...download)) return null;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    runs("apt-get", ["update"]);
    if (runs("apt-get", ["install", "-y", "--no-install-recommends", "chromium"])) return "/usr/bin/chromium";
  }
  process.stderr.write(
    "No browser for the journeys: install Chromium (Debian: apt-get install chromium) and run again.\n",
  );
  process.exit(1);
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 300_000 }).status === 0;
}
