import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { PARTS } from "./parts";
import { say } from "./print";
import { Stage } from "./stage";

const HELP = `npm run bench -- [PART ...] [--small] [--json FILE]

Measures every part, or those that are named, each beside the least that the same work can cost. A part that fails is named at the
end, and the others run on. --small shows that a part runs, in seconds: its figures mean nothing.

${PARTS.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join("\n")}
`;

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { small: { type: "boolean" }, json: { type: "string" }, help: { type: "boolean" } },
});
const unknown = named.filter((name) => PARTS.every((part) => part.name !== name));
if (values.help || unknown.length > 0) {
  process.stdout.write(unknown.length > 0 ? `There is no part ${unknown.join(", ")}.\n\n${HELP}` : HELP);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const stage = new Stage();
const figures: Record<string, unknown> = {};
const failed: string[] = [];
for (const { name, run } of PARTS.filter((part) => named.length === 0 || named.includes(part.name))) {
  try {
    figures[name] = await run(stage);
    if (values.json) writeFileSync(values.json, JSON.stringify(figures, null, 2));
  } catch (error) {
    failed.push(name);
    say(`${name} failed: ${error instanceof Error ? error.stack : error}`);
  }
}
await stage.close();
if (failed.length > 0) say(`These parts have no figures: ${failed.join(", ")}`);
// A part that failed may have left connections open.
process.exit(failed.length > 0 ? 1 : 0);
