// npm run dev: the same academy with hot reload.
import { spawn } from "node:child_process";
import { ownNode, prepare } from "./prepare.mjs";

prepare({ build: false });
const academy = spawn(ownNode(), ["--import", "tsx", "app/operator/develop.ts"], { stdio: "inherit" });
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => academy.kill(signal));
academy.on("exit", (code) => process.exit(code ?? 1));
