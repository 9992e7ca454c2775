import { parseEmailAddress } from "~/platform/email-address";

/** Why an address cannot be that of someone's manager. */
export type ManagerAddressProblem = "missing" | "own" | "no-work-address" | "not-allowed" | "too-often";

interface AskerFacts {
  /** The participant's own proven address. */
  ownEmail: string;
  /** The mail domains of the organisation they work for; empty when it has none, or is not listed. */
  domains: readonly string[];
}

// Mail for anyone: an address there says nothing of where someone works.
const PUBLIC_PROVIDERS = new Set([
  ..."gmail.com googlemail.com outlook.com outlook.nl hotmail.com hotmail.nl live.com live.nl msn.com".split(" "),
  ..."icloud.com me.com mac.com yahoo.com yahoo.nl ymail.com aol.com gmx.com gmx.net gmx.de".split(" "),
  ..."proton.me protonmail.com pm.me tutanota.com tuta.com mail.com zoho.com yandex.com duck.com".split(" "),
  ..."ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl casema.nl chello.nl".split(" "),
  ..."upcmail.nl quicknet.nl telfort.nl tele2.nl zonnet.nl solcon.nl caiway.nl caiway.net freedom.nl online.nl".split(
    " ",
  ),
]);

/**
 * What is wrong with an address given as a manager's; null when it will do: one whole address, not the participant's own,
 * in a mail domain of their organisation. Where none is known that of their own proven address counts, a public one never.
 */
export function managerAddressProblem(typed: string, asker: AskerFacts): ManagerAddressProblem | null {
  const address = parseEmailAddress(typed);
  if (!address) return "missing";
  if (mailboxOf(address) === mailboxOf(asker.ownEmail.toLowerCase())) return "own";
  const domains = workDomains(asker);
  if (domains.length === 0) return "no-work-address";
  return domains.includes(domainOf(address)) ? null : "not-allowed";
}

/** What a form says beside a manager's address that will not do. */
export function managerAddressWords(problem: ManagerAddressProblem): string {
  switch (problem) {
    case "missing":
      return "Vul het e-mailadres van uw leidinggevende in, zoals naam@organisatie.nl.";
    case "own":
      return "Dit is uw eigen adres. Vul het adres van uw leidinggevende in.";
    case "no-work-address":
      return "Wij kunnen niet zien waar u werkt. Vraag de contactpersoon om u in te schrijven.";
    case "not-allowed":
      return "Vul een adres in van de organisatie waar u werkt.";
    case "too-often":
      return "U hebt het afgelopen uur te vaak een leidinggevende laten mailen. Probeer het later opnieuw.";
  }
}

function workDomains({ ownEmail, domains }: AskerFacts): string[] {
  if (domains.length > 0) return domains.map((domain) => domain.toLowerCase());
  const own = domainOf(ownEmail.toLowerCase());
  return PUBLIC_PROVIDERS.has(own) ? [] : [own];
}

// "naam+iets@" arrives in the box of "naam@".
function mailboxOf(address: string): string {
  const [local = "", domain = ""] = address.split("@");
  return `${local.split("+")[0]}@${domain}`;
}

function domainOf(address: string): string {
  return address.split("@")[1] ?? "";
}
