import type { Status } from "~/domain/targets/status";
import { statusWords } from "~/domain/targets/target-words";
import { Badge, type Tone } from "~/ui/kit/badge";

const statusTones: Record<Status, Tone> = {
  MISSED: "bad",
  AT_RISK: "bad",
  BEHIND: "warn",
  ON_TRACK: "neutral",
  REACHED: "good",
};

export function StatusBadge({ status }: { status: Status }) {
  return <Badge tone={statusTones[status]}>{statusWords[status]}</Badge>;
}
