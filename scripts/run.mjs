// Runs a TypeScript file of the academy under the Node of its dependencies: node scripts/run.mjs app/operator/academy.ts --help
import { spawnSync } from "node:child_process";
import { ownNode, prepare } from "./prepare.mjs";

const [file, ...args] = process.argv.slice(2);
prepare({ build: false });
const { status } = spawnSync(ownNode(), ["--import", "tsx", file, ...args], { stdio: "inherit" });
process.exit(status ?? 1);
