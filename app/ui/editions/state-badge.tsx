import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import { Badge, type Tone } from "~/ui/kit/badge";

interface Props {
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  phase: EditionPhase;
}

/** Where an edition is in its life, in a word. */
export function StateBadge({ state, phase }: Props) {
  const [tone, words] = lookOf(state, phase);
  return <Badge tone={tone}>{words}</Badge>;
}

function lookOf(state: Props["state"], phase: EditionPhase): [Tone, string] {
  if (state === "CANCELLED") return ["bad", "geannuleerd"];
  if (state === "DRAFT") return ["neutral", "concept"];
  if (phase === "past") return ["neutral", "geweest"];
  return phase === "running" ? ["now", "bezig"] : ["good", "gepubliceerd"];
}
