import type { StateBadge } from "~/domain/registration/registration-words";
import { Badge } from "~/ui/kit/badge";

/** Where one's own registration stands, in a word. */
export function PlaceBadge({ badge }: { badge: StateBadge }) {
  return <Badge tone={badge.tone}>{badge.text}</Badge>;
}
