import { system } from "~/domain/access/actor";
import { personName } from "~/domain/accounts/person-name";
import { type AdministratorOutcome, addAdministrator } from "~/domain/signing-in/add-administrator.server";
import { type EmailAddress, parseEmailAddress } from "~/platform/email-address";
import { type Given, Refused } from "./command";

/** `administrator add`: makes the owner of an address an administrator. */
export function administratorCommand({ values, options }: Given): () => Promise<string> {
  const [typed, ...more] = values;
  if (!typed || more.length > 0) throw new Refused("administrator add: give one e-mail address");
  const email = parseEmailAddress(typed);
  if (!email) throw new Refused(`administrator add: "${typed}" is not a plain e-mail address`);
  const name = options.name === undefined ? null : nameIn(options.name);
  return async () => sentence((await addAdministrator(system("operator"), { email, name })).outcome, email);
}

function nameIn(typed: string): string {
  const { data } = personName.safeParse(typed);
  if (!data) throw new Refused("administrator add: the name must be one line of at most 100 characters");
  return data;
}

function sentence(outcome: AdministratorOutcome, email: EmailAddress): string {
  switch (outcome) {
    case "added":
      return `${email} is now an administrator.`;
    case "added-with-account":
      return `${email} has an account and is an administrator: sign in at /inloggen with a code from a letter.`;
    case "already":
      return `${email} was an administrator already; nothing changed.`;
    case "name-missing":
      throw new Refused(`administrator add: ${email} has no account yet; give the name too: --name "..."`);
    case "deactivated":
      throw new Refused(`administrator add: the account of ${email} was deactivated; nothing changed`);
  }
}
