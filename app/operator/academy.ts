import { openDatabase } from "~/platform/academy-database.server";
import { clock } from "~/platform/clock";
import { disconnectDatabase } from "~/platform/db.server";
import { readCommandEnvironment } from "~/platform/env.server";
import { StartError } from "~/platform/start-error";
import { administratorCommand } from "./administrator-command";
import { checkCommand } from "./check-command";
import { type Command, helpOf, readCommand } from "./command";

/** What the operator can do: each line one verb of the domain. */
const commands: Command[] = [
  {
    words: "administrator add",
    takes: '<e-mail> --name "..."',
    does: "makes someone an administrator; the name is needed when there is no account at the address yet",
    prepare: administratorCommand,
  },
  {
    words: "check",
    takes: "",
    does: "holds the stored rows against the rules that must always be true, and prints any row that breaks one",
    prepare: checkCommand,
  },
];

process.exitCode = await run(process.argv.slice(2));

async function run(typed: string[]): Promise<number> {
  if (typed.length === 0 || typed.includes("--help") || typed.includes("-h")) {
    console.log(helpOf(commands));
    return 0;
  }
  try {
    const { command, given } = readCommand(typed, commands);
    console.log(await withDatabase(command.prepare(given)));
    return 0;
  } catch (error) {
    console.error(error instanceof StartError ? error.message : `Unexpected: ${(error as Error)?.stack ?? error}`);
    return 1;
  }
}

async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { NOW } = readCommandEnvironment();
  if (NOW) clock.set(new Date(NOW));
  const { release } = await openDatabase({ beside: true });
  try {
    return await work();
  } finally {
    await disconnectDatabase();
    release();
  }
}
