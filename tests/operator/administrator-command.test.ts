import { expect, test } from "vitest";
import { administratorCommand } from "~/operator/administrator-command";
import { type Command, helpOf, Refused, readCommand } from "~/operator/command";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../support/factories";

const commands: Command[] = [
  { words: "administrator add", takes: '<e-mail> --name "..."', does: "makes one", prepare: administratorCommand },
];

const type = async (...typed: string[]) => {
  const { command, given } = readCommand(typed, commands);
  return command.prepare(given)();
};

test("the help has a line for every command", () => {
  expect(helpOf(commands)).toContain('npm run academy -- administrator add <e-mail> --name "..."\n      makes one');
});

test("an administrator is added by address and name", async () => {
  expect(await type("administrator", "add", "Bea@Academie.Example", "--name", "Bea Beheer")).toMatch(
    /^bea@academie\.example has an account and is an administrator/,
  );
  expect(await type("administrator", "add", "bea@academie.example")).toMatch(/already/);
  const { person } = await db.account.findUniqueOrThrow({
    where: { email: "bea@academie.example" },
    include: { person: true },
  });
  expect(person.name).toBe("Bea Beheer");
});

test("who has an account needs no name", async () => {
  const { email } = await makeVisitor();
  expect(await type("administrator", "add", email)).toBe(`${email} is now an administrator.`);
});

test.each([
  [["administrator"], 'There is no command "administrator"'],
  [["administrator", "remove", "a@b.nl"], "There is no command"],
  [["administrator", "add"], "give one e-mail address"],
  [["administrator", "add", "a@b.nl", "c@d.nl"], "give one e-mail address"],
  [["administrator", "add", "a b"], '"a b" is not a plain e-mail address'],
  [["administrator", "add", "a@b.nl", "--naam", "X"], "Unknown option '--naam'"],
  [["administrator", "add", "a@b.nl", "--name"], "argument missing"],
  [["administrator", "add", "a@b.nl", "--name", "X\nY"], "the name must be one line"],
])("%j is refused before any database is opened: %s", (typed, sentence) => {
  const prepare = () => {
    const { command, given } = readCommand(typed, commands);
    return command.prepare(given);
  };
  expect(prepare).toThrow(Refused);
  expect(prepare).toThrow(sentence);
});

test("a newcomer without a name is refused in one line", async () => {
  await expect(type("administrator", "add", "nieuw@academie.example")).rejects.toThrow(
    'administrator add: nieuw@academie.example has no account yet; give the name too: --name "..."',
  );
});
