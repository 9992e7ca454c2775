import { parseArgs } from "node:util";
import { StartError } from "~/platform/start-error";

/** One line of the operator's list: words to type, what follows them, and the verb behind it. */
export interface Command {
  words: string;
  /** What follows the words, as the help shows it. */
  takes: string;
  does: string;
  /** Reads what was given, before any database is opened, and returns the work, which says in one line what was done. Both throw a Refused. */
  prepare: (given: Given) => () => Promise<string>;
}

/** What followed the words of a command. */
export interface Given {
  values: string[];
  options: Record<string, string | undefined>;
}

/** A command that cannot be carried out: one line for the operator, exit code 1, nothing changed. */
export class Refused extends StartError {
  override name = "Refused";
}

/** The command that was typed and what followed it; a Refused when there is none. */
export function readCommand(typed: string[], commands: readonly Command[]): { command: Command; given: Given } {
  const command = commands.find(({ words }) => typed.slice(0, words.split(" ").length).join(" ") === words);
  if (!command) throw new Refused(`There is no command "${typed.join(" ")}"; --help lists them.`);
  return { command, given: readGiven(command, typed.slice(command.words.split(" ").length)) };
}

/** The help: every command with what it takes and does. */
export function helpOf(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ words, takes, does }) => `  npm run academy -- ${`${words} ${takes}`.trim()}\n      ${does}`,
  );
  return ["The operator's commands of the academy.", ...lines].join("\n\n");
}

function readGiven({ words, takes }: Command, rest: string[]): Given {
  const names = [...takes.matchAll(/--([a-z-]+)/g)].map(([, name]) => String(name));
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    return { values: positionals, options: values };
  } catch (error) {
    throw new Refused(`${words}: ${(error as Error).message.split("\n")[0]}`);
  }
}
