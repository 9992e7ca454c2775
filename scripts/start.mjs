// npm start: prepares what is missing, then runs the academy until it is told to stop.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { ownNode, prepare } from "./prepare.mjs";

const started = above();
prepare();
const academy = spawn(
  ownNode(),
  ["--enable-source-maps", "--disable-warning=DeprecationWarning", "build/server/index.js"],
  {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  },
);
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => academy.kill(signal));
academy.on("exit", (code) => process.exit(code ?? 1));

// npm killed the hard way cannot pass a signal on; its absence is one.
if (process.env.npm_lifecycle_event) {
  setInterval(() => above() === started || academy.kill("SIGTERM"), 1000).unref();
}

// Who started us: npm, or npm behind the shell that it ran our line in, where the system tells.
function above() {
  const parent = `/proc/${process.ppid}`;
  const isShell = existsSync(parent) && readFileSync(`${parent}/cmdline`, "utf8").includes("scripts/start.mjs");
  const behind = isShell
    ? readFileSync(`${parent}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")[1]
    : "";
  return `${process.ppid} ${behind}`;
}
