// npm start: prepares what is missing, then runs the academy until it is told to stop.
import { spawn } from "node:child_process";
import { ownNode, prepare } from "./prepare.mjs";

const parent = process.ppid;
prepare();
const academy = spawn(ownNode(), ["--enable-source-maps", "--disable-warning=DeprecationWarning", "build/server/index.js"], {
  stdio: ["ignore", "inherit", "inherit", "ipc"],
  env: { ...process.env, NODE_ENV: "production" },
});
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => academy.kill(signal));
academy.on("exit", (code) => process.exit(code ?? 1));

// npm killed the hard way cannot pass a signal on; its absence is one.
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid === parent || academy.kill("SIGTERM"), 1000).unref();
}
