import type { LucideIcon } from "lucide-react";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { cx } from "~/ui/kit/classes";

export type ButtonTone = "primary" | "quiet" | "danger";

interface Look {
  tone?: ButtonTone;
  /** For a row of a table; elsewhere a thumb needs the full height. */
  compact?: boolean;
  icon?: LucideIcon;
  children: ReactNode;
}

const tones: Record<ButtonTone, string> = {
  primary:
    "forced-color-adjust-none border-action bg-action text-on-action hover:border-action-strong hover:bg-action-strong hover:text-on-action",
  quiet: "border-line-strong bg-surface text-action hover:border-action hover:bg-action-wash",
  danger: "forced-color-adjust-none border-bad bg-bad text-paper hover:border-ink hover:bg-ink hover:text-paper",
};

/** Submits its form, unless `type` says otherwise. */
export function Button({
  tone,
  compact,
  icon,
  children,
  className,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="submit" {...rest} className={cx(buttonLook(tone, compact), className)}>
      <Face icon={icon}>{children}</Face>
    </button>
  );
}

export function ButtonLink({
  tone,
  compact,
  icon,
  children,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={cx(buttonLook(tone, compact), className)}>
      <Face icon={icon}>{children}</Face>
    </a>
  );
}

function buttonLook(tone: ButtonTone = "primary", compact = false): string {
  return cx(
    "inline-flex items-center justify-center gap-2 rounded-control border text-center font-semibold leading-tight no-underline",
    "disabled:border-line-strong disabled:bg-wash disabled:text-ink-muted",
    compact ? "min-h-9 px-3 py-1 text-small" : "min-h-12 px-5 py-2",
    tones[tone],
  );
}

function Face({ icon: Icon, children }: Pick<Look, "icon" | "children">) {
  return (
    <>
      {Icon && <Icon size="1.15em" className="shrink-0" aria-hidden="true" />}
      {children}
    </>
  );
}
