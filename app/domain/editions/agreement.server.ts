import { createHash } from "node:crypto";

/** What a form sends back to say that its effect was seen: another effect gives another word. */
export function wordFor(effect: object): string {
  return createHash("sha256").update(JSON.stringify(effect)).digest("hex").slice(0, 16);
}
