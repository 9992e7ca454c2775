/** A plain e-mail address in the one spelling the academy stores, counts and compares: NFKC, lower case, no spaces around it. */
export type EmailAddress = string & { readonly plainAddress: unique symbol };

const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LOCAL = /^[a-z0-9_+'&=~-]+(\.[a-z0-9_+'&=~-]+)*$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LABEL = /^([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;

/**
 * One plain address, or null. Stricter than RFC 5322 on purpose: quotes, comments, groups, lists, routes and address
 * literals are ways to make a mail server see another recipient than we do.
 */
export function parseEmailAddress(typed: string): EmailAddress | null {
  if (typed.length > 2 * LONGEST) return null;
  const address = typed.trim().normalize("NFKC").trim().toLowerCase();
  const [local = "", domain = "", ...more] = address.split("@");
  if (more.length > 0 || address.length > LONGEST || local.length > LONGEST_LOCAL) return null;
  return LOCAL.test(local) && isDomain(domain) ? (address as EmailAddress) : null;
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && TOP_LABEL.test(labels.at(-1) ?? "");
}
