/** Where someone can turn to, as a page shows it; without `href` one asks within one's own organisation. */
export type HelpLine = {
  key: string;
  name: string;
  purpose: string;
  shown: string;
  href: string | null;
  /** Each organisation has its own: it is its name that says who is meant. */
  local: boolean;
};

export const ASK_AT_WORK = "Vraag het binnen uw organisatie";

/** A telephone number, an https site or an e-mail address, with the link that reaches it; null for anything else. */
export function readReach(typed: string): { shown: string; href: string } | null {
  const reach = typed.trim();
  if (/^https:\/\/[^\s.]+\.\S+$/.test(reach)) {
    return { shown: reach.replace(/^https:\/\/(www\.)?|\/$/g, ""), href: reach };
  }
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(reach)) return { shown: reach, href: `mailto:${reach}` };
  const digits = reach.replace(/[\s().-]/g, "");
  if (/^(112|\+?\d{4,15})$/.test(digits)) return { shown: reach, href: `tel:${digits}` };
  return null;
}
