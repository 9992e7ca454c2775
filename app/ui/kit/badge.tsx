import type { LucideIcon } from "lucide-react";
import Check from "lucide-react/icons/check";
import Circle from "lucide-react/icons/circle";
import CircleDot from "lucide-react/icons/circle-dot";
import OctagonX from "lucide-react/icons/octagon-x";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";

/** `now` is for what concerns this person or this moment; the others are status. */
export type Tone = "neutral" | "good" | "warn" | "bad" | "now";

const looks: Record<Tone, { className: string; icon: LucideIcon }> = {
  neutral: { className: "border-line-strong bg-surface text-ink-muted", icon: Circle },
  good: { className: "border-good bg-good-wash text-good", icon: Check },
  warn: { className: "border-warn bg-warn-wash text-warn", icon: TriangleAlert },
  bad: { className: "border-bad bg-bad-wash text-bad", icon: OctagonX },
  now: { className: "border-accent bg-accent-wash text-accent-ink", icon: CircleDot },
};

/** A status in a word, with a shape beside the colour. */
export function Badge({ tone = "neutral", icon, children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  const Icon = icon ?? looks[tone].icon;
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 rounded-mark border px-2 py-0.5 text-small font-semibold leading-tight",
        looks[tone].className,
      )}
    >
      <Icon size="1em" strokeWidth={2.5} className="shrink-0" aria-hidden="true" />
      {children}
    </span>
  );
}
