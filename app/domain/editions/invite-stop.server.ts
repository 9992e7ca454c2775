import { isId } from "~/platform/id";
import { sealed, unsealed } from "~/platform/seal.server";
import type { InviteStop } from "./invite-choice";

const PURPOSE = "stop-invitations";
const KINDS: readonly string[] = ["person", "interest", "contact", "address", "nudge"] satisfies InviteStop["kind"][];

/** The token of an unsubscribe link: opaque ids only, so that no address stands in a log; it never ends. */
export function stopToken(stops: InviteStop[]): string {
  return sealed(stops.map(({ kind, id }) => `${kind}:${id}`).join(" "), PURPOSE);
}

/** What a token stops; null when it is not ours. */
export function readStopToken(token: string): InviteStop[] | null {
  const text = unsealed(token, PURPOSE);
  if (!text) return null;
  return text.split(" ").flatMap((part) => {
    const [kind = "", id = ""] = part.split(":");
    if (!KINDS.includes(kind) || (kind !== "address" && !isId(id))) return [];
    return [{ kind: kind as InviteStop["kind"], id }];
  });
}
